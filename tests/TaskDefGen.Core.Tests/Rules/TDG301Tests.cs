using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG301Tests
{
    [Theory]
    [InlineData("DB_PASSWORD")]
    [InlineData("dbPassword")]
    [InlineData("Db__Password")]
    [InlineData("PASSWORD1")]
    [InlineData("PGPASSWORD")]
    [InlineData("MYSQL_PWD")]
    [InlineData("api-key")]
    [InlineData("apiKey")]
    [InlineData("APIKEY")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("JWT_SIGNING_KEY")]
    [InlineData("ENCRYPTION_KEY_2")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("SMTP_CREDENTIALS")]
    [InlineData("ConnectionStrings__Default")]
    [InlineData("DB_CONNECTION_STRING")]
    [InlineData("CONNECTIONSTRING")]
    public void Reports_a_name_that_tells_of_a_secret(string name) => Assert.Equal(
        ["/containerDefinitions/0/environment/0/value"],
        Judge.Pointers<TDG301>(Variable(name, "hunter2")));

    [Theory]
    [InlineData("MAX_TOKENS")]
    [InlineData("TOKENS_PER_MINUTE")]
    [InlineData("TOKEN_TTL")]
    [InlineData("TOKEN_EXPIRATION")]
    [InlineData("PASSWORD_FILE")]
    [InlineData("SECRET_ARN")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    [InlineData("API_KEY_ID")]
    [InlineData("TOKEN_ENDPOINT")]
    [InlineData("ConnectionStrings__Host")]
    [InlineData("BYPASS")]
    [InlineData("COMPASS")]
    [InlineData("KEY")]
    [InlineData("PUBLIC_KEY")]
    [InlineData("TOKENIZER")]
    [InlineData("ENV")]
    [InlineData("")]
    public void Takes_other_names(string name) => Judge.Accepts<TDG301>(Variable(name, "hunter2"));

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    [InlineData("False")]
    [InlineData("null")]
    [InlineData("{DbPassword}")]
    [InlineData("${DB_PASSWORD}")]
    [InlineData("$DB_PASSWORD")]
    [InlineData("<your password>")]
    [InlineData("arn:aws:secretsmanager:us-east-1:123456789012:secret:db")]
    [InlineData("https://vault.internal/v1/db")]
    [InlineData("/myproject/stg/db-password")]
    [InlineData("changeme")]
    [InlineData("dummy-key")]
    [InlineData("xxxx")]
    [InlineData("***")]
    [InlineData("postgres://app:hunter2@db/app")]
    public void Takes_values_that_are_no_secret_or_another_rules_matter(string value) => Judge.Accepts<TDG301>(Variable("DB_PASSWORD", value));

    [Theory]
    [InlineData("""{ "name": "DB_PASSWORD" }""")]
    [InlineData("""{ "value": "hunter2" }""")]
    public void Takes_what_is_not_there(string variable) => Judge.Accepts<TDG301>(Example.Container("\"environment\": [" + variable + "]"));

    [Fact]
    public void Moves_the_variable_to_the_secrets()
    {
        var finding = Judge.Reports<TDG301>(
            Variable("DB_PASSWORD", "hunter2"),
            "/containerDefinitions/0/environment/0/value",
            "\"DB_PASSWORD\" is named like a secret, and its value stands in the task definition, which everyone who may describe it or read this source can read. Keep it in Parameter Store or Secrets Manager, "
            + "and write a secret with ValueFrom = \"arn:aws:ssm:ap-northeast-2:123456789012:parameter/myproject/stg/DB_PASSWORD\" in the place of the variable.",
            Example.Identity);
        Assert.Equal(["Move DB_PASSWORD to the secrets"], Judge.Titles(finding));
        Assert.Contains(
            """ "environment":[],"secrets":[{"name":"DB_PASSWORD","valueFrom":"arn:aws:ssm:ap-northeast-2:123456789012:parameter/myproject/stg/DB_PASSWORD"}]""".TrimStart(),
            JsonEditor.Apply(Variable("DB_PASSWORD", "hunter2"), finding.Edits[0]),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Only_takes_away_what_is_among_the_secrets_already() => Assert.Equal(
        ["Remove DB_PASSWORD, which is among the secrets already"],
        Judge.Titles(Assert.Single(Judge.Run<TDG301>(Example.Container(
            """ "environment": [{ "name": "DB_PASSWORD", "value": "a" }], "secrets": [{ "name": "DB_PASSWORD", "valueFrom": "db" }]""")))));

    private static string Variable(string name, string value) => Example.Container("\"environment\": [{ \"name\": \"" + name + "\", \"value\": \"" + value + "\" }]");
}
