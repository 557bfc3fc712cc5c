using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG303Tests
{
    [Theory]
    [InlineData("AWS_ACCESS_KEY_ID", "abc")]
    [InlineData("AWS_SECRET_ACCESS_KEY", "{Key}")]
    [InlineData("AWS_SESSION_TOKEN", "")]
    public void Reports_the_names_whatever_the_value(string name, string value)
    {
        var finding = Judge.Reports<TDG303>(
            Example.Container("\"name\": \"app\", \"environment\": [{ \"name\": \"ENV\", \"value\": \"a\" }, { \"name\": \"" + name + "\", \"value\": \"" + value + "\" }]"),
            "/containerDefinitions/0/environment/1/name",
            name + " in the environment of \"app\" is a credential of AWS that doesn't expire with the task, and it hides the task role from the SDK. Remove it, and write TaskRoleArn: "
            + "the code gets credentials of that role by itself.");
        Assert.Equal(["Remove " + name], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_the_password_of_a_registry() => Judge.Reports<TDG303>(
        Example.Container(""" "name": "app", "environment": [{ "name": "ECS_ENGINE_AUTH_DATA", "value": "{}" }] """),
        "/containerDefinitions/0/environment/0/name",
        "ECS_ENGINE_AUTH_DATA in the environment of \"app\" is the password of a registry, which everyone who may describe the task definition can read. Remove it, and name a secret in RepositoryCredentials.");

    [Theory]
    [InlineData(""" "environment": [{ "name": "aws_access_key_id", "value": "a" }] """)]
    [InlineData(""" "environment": [{ "name": "AWS_REGION", "value": "a" }] """)]
    [InlineData(""" "environment": [{ "value": "AWS_ACCESS_KEY_ID" }] """)]
    [InlineData(""" "secrets": [{ "name": "AWS_ACCESS_KEY_ID", "valueFrom": "a" }] """)]
    [InlineData(""" "name": "a" """)]
    public void Takes_other_names_and_secrets(string members) => Judge.Accepts<TDG303>(Example.Container(members));
}
