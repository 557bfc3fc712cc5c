using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG317Tests
{
    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/ecsTaskExecutionRole")]
    [InlineData("arn:aws:iam::123456789012:role/service-role/a+=,.@_-b")]
    [InlineData("arn:aws-cn:iam::123456789012:role/a")]
    [InlineData("arn:aws-us-gov:iam::123456789012:role/a")]
    [InlineData("arn:aws-eusc:iam::123456789012:role/a")]
    [InlineData("arn:aws:iam::XXXXXXXXXXXX:role/a")]
    [InlineData("arn:aws:iam::aws_account_id:role/a")]
    [InlineData("arn:aws:iam::{AccountId}:role/a")]
    [InlineData("{ecsTaskRoleArn}")]
    [InlineData("<YOUR-TASK-ROLE-IAM>")]
    [InlineData("ecsTaskExecutionRole")]
    [InlineData("a")]
    [InlineData("service-role/a")]
    [InlineData("")]
    public void Takes_roles_names_and_placeholders(string role) => Judge.Accepts<TDG317>("{ \"taskRoleArn\": \"" + role + "\", \"executionRoleArn\": \"" + role + "\" }");

    [Fact]
    public void Takes_none() => Judge.Accepts<TDG317>("{}");

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    public void Names_have_64_characters_at_most(int length)
    {
        var name = new string('a', length);
        var expected = length > 64 ? 1 : 0;
        Assert.Equal(expected, Judge.Run<TDG317>("{ \"taskRoleArn\": \"" + name + "\" }").Count);
        Assert.Equal(expected, Judge.Run<TDG317>("{ \"taskRoleArn\": \"arn:aws:iam::123456789012:role/path/" + name + "\" }").Count);
    }

    [Theory]
    [InlineData("arn:aws:iam::123456789012:user/bob", "is no role: it ends with \"user/bob\", where role/ and a name are due")]
    [InlineData("arn:aws:iam::123456789012:policy/p", "is no role: it ends with \"policy/p\", where role/ and a name are due")]
    [InlineData("arn:aws:iam::123456789012:role", "is no role: it ends with \"role\", where role/ and a name are due")]
    [InlineData("arn:aws:iam::123456789012:role/", "names no role after role/")]
    [InlineData("arn:aws:iam::12345678901:role/a", "names the account \"12345678901\", which has 11 digits in place of 12")]
    [InlineData("arn:aws:iam::1234567890123:role/a", "names the account \"1234567890123\", which has 13 digits in place of 12")]
    [InlineData("arn:aws:iam::1234-5678-9012:role/a", "names the account \"1234-5678-9012\", which is no number of 12 digits")]
    [InlineData("arn:aws:iam:::role/a", "names no account")]
    [InlineData("arn:aws:iam:us-east-1:123456789012:role/a", "names the region \"us-east-1\", and roles have none: two colons stand there")]
    [InlineData("arn:aws:s3:::bucket", "is an ARN of \"s3\", and roles belong to iam")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/a/b", "is a session of a role, not the role")]
    [InlineData("arn:amazon:iam::123456789012:role/a", "is in no partition of AWS: it starts with \"arn:amazon\"")]
    [InlineData("ARN:aws:iam::123456789012:role/a", "is in no partition of AWS: it starts with \"ARN:aws\"")]
    [InlineData("arn:aws:iam", "is cut short: an ARN has six parts between colons")]
    [InlineData("my role", "has white space")]
    [InlineData("role!", "has \"!\", and the name of a role is made of letters, digits and +=,.@_-")]
    public void Refuses_what_is_no_role(string role, string fault) => Judge.Reports<TDG317>(
        "{ \"executionRoleArn\": \"" + role + "\" }",
        "/executionRoleArn",
        "ExecutionRoleArn \"" + role + "\" " + fault + ". Write the ARN of a role, such as \"arn:aws:iam::123456789012:role/my-role\", or the name of one alone.");

    [Fact]
    public void Reports_each_of_the_two() => Assert.Equal(["/taskRoleArn", "/executionRoleArn"], Judge.Pointers<TDG317>("""{ "taskRoleArn": "a b", "executionRoleArn": "c d" }"""));
}
