using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG302Tests
{
    private const string Web = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

    [Theory]
    [InlineData("AKIA" + "ABCDEFGHIJKLMNOP", "an AWS access key id")]
    [InlineData("id=ASIA" + "ABCDEFGHIJKLMNOP;", "an AWS access key id")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----", "a private key")]
    [InlineData("-----BEGIN PRIVATE KEY-----", "a private key")]
    [InlineData("postgres://app:hunter2@db/app", "a URL with a password")]
    [InlineData("redis://:hunter2@cache:6379", "a URL with a password")]
    [InlineData("postgres://app:hunter2@{Host}/app", "a URL with a password")]
    [InlineData("xoxb-" + "123456789012-abc", "a Slack token")]
    [InlineData("https://hooks.slack.com/services/" + "T0/B0/abc", "a Slack webhook")]
    [InlineData("sk_live_" + "abcdefghijklmnopqrstuvwx", "a Stripe key")]
    [InlineData("AIza" + "abcdefghijklmnopqrstuvwxyz012345678", "a Google API key")]
    [InlineData("SK" + "0123456789abcdef0123456789abcdef", "a Twilio key")]
    [InlineData("0123456789abcdef0123456789abcdef" + "-us12", "a Mailchimp key")]
    [InlineData("ghp_" + "abcdefghijklmnopqrstuvwxyz0123456789", "a GitHub token")]
    [InlineData(Web, "a JSON web token")]
    [InlineData("Server=db;Database=app;Password=hunter2", "a connection string with a password")]
    [InlineData("Endpoint=sb://a.servicebus.windows.net/;SharedAccessKey = abc=", "a connection string with a password")]
    public void Reports_secrets_by_their_form(string value, string kind) => Assert.StartsWith(
        "The value of \"X\" holds " + kind + ", which",
        Assert.Single(Judge.Run<TDG302>(Variable("X", value))).Message,
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("AKIAABCDEFGHIJKLMNO")] // 15 characters after the prefix
    [InlineData("AKIAABCDEFGHIJKLMNOPQ")] // 17
    [InlineData("AKIAXXXXXXXXXXXXXXXX")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    [InlineData("http://localhost:8080/a@b")]
    [InlineData("https://user@example.com")]
    [InlineData("postgres://app:${PASSWORD}@db/app")]
    [InlineData("postgres://app:$PASSWORD@db/app")]
    [InlineData("postgres://app:***@db/app")]
    [InlineData("sk_live_short")]
    [InlineData("ghp_abcdefghijklmnopqrstuvwxyz012345678")] // 35
    [InlineData("eyJhbGciOiJIUzI1NiJ9")]
    [InlineData("Server=db;Integrated Security=true")]
    [InlineData("Server=db;Password={DbPassword}")]
    [InlineData("Server=db;Password=")]
    [InlineData("Server=db;PasswordFile=/run/secrets/db")]
    public void Takes_what_only_looks_like_them(string value) => Judge.Accepts<TDG302>(Variable("X", value));

    [Fact]
    public void Leaves_the_credentials_of_aws_to_another_rule() => Judge.Accepts<TDG302>(Variable("AWS_ACCESS_KEY_ID", "AKIA" + "ABCDEFGHIJKLMNOP"));

    [Fact]
    public void Looks_at_commands_and_labels_too() => Assert.Equal(
        ["/containerDefinitions/0/command/1", "/containerDefinitions/0/dockerLabels/db"],
        Judge.Pointers<TDG302>(Example.Container(""" "name": "a", "command": ["run", "postgres://app:hunter2@db/app"], "dockerLabels": { "env": "stg", "db": "Pwd=hunter2" } """)));

    [Fact]
    public void Moves_a_variable_to_the_secrets_and_repeats_no_secret()
    {
        var finding = Judge.Reports<TDG302>(
            Variable("DATABASE_URL", "postgres://app:hunter2@db/app"),
            "/containerDefinitions/0/environment/0/value",
            "The value of \"DATABASE_URL\" holds a URL with a password, which everyone who may describe the task definition or read this source can read. Keep it in Parameter Store or Secrets Manager, "
            + "and write a secret with ValueFrom = \"/my-app/DATABASE_URL\" in the place of the variable; whoever could read it may have it, so replace it too.");
        Assert.Equal(["Move DATABASE_URL to the secrets"], Judge.Titles(finding));
    }

    [Fact]
    public void Takes_linear_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var part in new[] { "eyJ", "://a:", "AKIA", ";  ", "ghp_", "xoxb-", "-us1", "a" })
            _ = Judge.Run<TDG302>(Variable("X", string.Concat(System.Linq.Enumerable.Repeat(part, 20_000))));
        Assert.True(watch.Elapsed < System.TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static string Variable(string name, string value) => Example.Container("\"environment\": [{ \"name\": \"" + name + "\", \"value\": \"" + value + "\" }]");
}
