using System;
using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG025Tests
{
    private const string Secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:";
    private const string Place = "/containerDefinitions/0/secrets/0/valueFrom";
    private const string Forms = "Write the name or ARN of an SSM parameter, or the ARN of a secret in Secrets Manager";

    [Theory]
    [InlineData("name")]
    [InlineData("/my_project/db.pass-word/1")]
    [InlineData("/my/name:3")]
    [InlineData("name:label")]
    [InlineData("arn:aws:ssm:us-east-1:123456789012:parameter/name")]
    [InlineData("arn:aws:ssm:us-east-1:123456789012:parameter/a/b:3")]
    [InlineData("arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/a")]
    [InlineData(Secret + "db")]
    [InlineData(Secret + "db-AbCdEf")]
    [InlineData(Secret + "a/b+c=d@e-AbCdEf:key::")]
    [InlineData(Secret + "db::AWSPREVIOUS:")]
    [InlineData(Secret + "db:::9d4cb84b-ad69-40c0-a0ab-cead3EXAMPLE")]
    [InlineData(Secret + "db:::")]
    [InlineData("arn:aws-eusc:secretsmanager:eusc-de-east-1:123456789012:secret:db")]
    [InlineData("arn:aws:secretsmanager:region:aws_account_id:secret:secret_name-AbCdEf")]
    [InlineData("{Secret} {of} it")]
    [InlineData("arn:aws:secretsmanager:${REGION}")]
    [InlineData("{{ secretsmanager_arn `a` }}")]
    [InlineData("<your secret>")]
    public void Takes_the_three_forms_and_leaves_placeholders_alone(string value) => Judge.Accepts<TDG025>(Json(value));

    [Theory]
    [InlineData("{ \"name\": \"A\" }", "\"A\"", "")]
    [InlineData("{ \"name\": \"A\", \"valueFrom\": null }", "\"A\"", "")]
    [InlineData("{ \"valueFrom\": \"\" }", "this secret", "/valueFrom")]
    [InlineData("{ \"name\": \"A\", \"valueFrom\": \" \" }", "\"A\"", "/valueFrom")]
    public void Asks_for_a_place(string secret, string shown, string member) => Judge.Reports<TDG025>(
        Example.Container("\"secrets\": [" + secret + "]"), "/containerDefinitions/0/secrets/0" + member, "Nothing says where the value of " + shown + " comes from. " + Forms + ".");

    [Theory]
    [InlineData(1, "1 stands", "::")]
    [InlineData(2, "2 stand", ":")]
    public void Adds_the_colons_that_are_missing(int fields, string shown, string colons)
    {
        var value = Secret + "db" + string.Concat(Enumerable.Repeat(":x", fields));
        var finding = Judge.Reports<TDG025>(
            Json(value),
            Place,
            "ECS can't read this ARN: behind the secret's name stand either no fields or three (JSON key, version stage, version id; each may be empty), and here " + shown
            + ". Write all colons, as in …:name:json-key::.");
        Assert.Equal(["Add the missing colons"], Judge.Titles(finding));
        Assert.Contains(value + colons + "\"", JsonEditor.Apply(Json(value), finding.Edits[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://vault/db")]
    [InlineData("postgres://db/x")]
    public void A_URL_is_no_name(string value) => Judge.Reports<TDG025>(
        Json(value),
        Place,
        "This is neither an ARN nor the name of an SSM parameter: it has \":\". " + Forms + "; the value itself stays out of the task definition.");

    [Theory]
    [InlineData(Secret + "db:a:b:c:d", "behind the secret's name stand either no fields or three (JSON key, version stage, version id; each may be empty), and here 4 stand")]
    [InlineData(Secret + "db:key:AWSCURRENT:id", "a version stage and a version id exclude each other")]
    [InlineData(Secret, "behind the account, secret: and the secret's name are due")]
    [InlineData("arn:aws:secretsmanager:us-east-1:123456789012:parameter/db", "behind the account, secret: and the secret's name are due")]
    [InlineData("arn:aws:ssm:us-east-1:123456789012:parameter/", "behind the account, parameter/ and the parameter's name are due")]
    [InlineData("arn:aws:ssm:us-east-1:123456789012:db", "behind the account, parameter/ and the parameter's name are due")]
    [InlineData("arn:aws:ssm:us-east-1:123456789012:parameter/db:1:2", "a parameter's name has no colons")]
    [InlineData("arn:aws:s3:::bucket/file", "\"s3\" is not where ECS gets secrets: it knows secretsmanager and ssm")]
    [InlineData("arn:amazon:ssm:us-east-1:123456789012:parameter/db", "\"amazon\" is no partition, such as aws or aws-cn")]
    [InlineData("arn:aws:ssm::123456789012:parameter/db", "it names no region")]
    [InlineData("arn:aws:ssm:us-east-1::parameter/db", "it names no account")]
    [InlineData("arn:aws:ssm:us-east-1:12345:parameter/db", "an account has 12 digits, and \"12345\" has 5")]
    [InlineData("arn:aws:ssm", "it ends after 3 of its fields")]
    public void Refuses_other_ARNs(string value, string problem) => Assert.Empty(Judge.Reports<TDG025>(
        Json(value),
        Place,
        "ECS can't read this ARN: " + problem + ". Write arn:aws:secretsmanager:region:account:secret:name or arn:aws:ssm:region:account:parameter/name.").Edits);

    [Theory]
    [InlineData("Server=db;User Id=x", "\"=\", \";\" and \" \"")]
    [InlineData("postgres://u:p@host/db", "\":\" and \"@\"")]
    [InlineData("p@ss", "\"@\"")]
    [InlineData("name:", "\":\"")]
    public void A_value_is_not_shown(string value, string shown) => Judge.Reports<TDG025>(
        Json(value),
        Place,
        "This is neither an ARN nor the name of an SSM parameter: it has " + shown + ". " + Forms + "; the value itself stays out of the task definition.");

    [Fact]
    public void Takes_2048_characters_and_no_more()
    {
        Judge.Accepts<TDG025>(Json(new string('a', 2048)));
        Judge.Reports<TDG025>(Json(new string('a', 2049)), Place, "The name of an SSM parameter has 2048 characters at most, and this has 2049. " + Forms + ".");
    }

    [Fact]
    public void Secrets_of_the_log_driver_too() => Assert.Equal(
        ["/containerDefinitions/0/logConfiguration/secretOptions/0/valueFrom"],
        Judge.Pointers<TDG025>(Example.Container("\"logConfiguration\": { \"logDriver\": \"splunk\", \"secretOptions\": [{ \"name\": \"splunk-token\", \"valueFrom\": \"a b\" }] }")));

    private static string Json(string value) => Example.Container("\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"" + value + "\" }]");
}
