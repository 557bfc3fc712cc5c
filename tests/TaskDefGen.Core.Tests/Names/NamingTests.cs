using System;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Tests.Names;

public class NamingTests
{
    [Theory]
    [InlineData("UserService", "user-service")]
    [InlineData("userService", "user-service")]
    [InlineData("HTTPServer", "http-server")]
    [InlineData("MyHTTP", "my-http")]
    [InlineData("Envoy", "envoy")]
    [InlineData("A", "a")]
    [InlineData("AB", "ab")]
    [InlineData("S3Files", "s3-files")]
    [InlineData("Log4Net", "log4-net")]
    [InlineData("log_router", "log-router")]
    [InlineData("_Log__Router_", "log-router")]
    [InlineData("already-there", "already-there")]
    [InlineData("Größe", "gr-e")]
    [InlineData("日本", "")]
    [InlineData("", "")]
    [InlineData("IIS", "iis")]
    public void Kebab_case(string name, string expected) => Assert.Equal(expected, KebabCase.From(name));

    [Fact]
    public void Kebab_case_knows_no_Turkish()
    {
        var previous = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("image-iis", KebabCase.From("ImageIIS"));
            Assert.Equal("stg", Spelling.Nearest("STG", ["stg"]));
            Assert.Equal("initial", Spelling.Nearest("INITIAL", ["initial"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Theory]
    [InlineData("envoi", "envoy")]
    [InlineData("ENVOY", "envoy")]
    [InlineData("Regoin", "Region")]
    [InlineData("Accountid", "AccountId")]
    [InlineData("db", null)]
    [InlineData("dc", null)]
    [InlineData("DD", "dd")]
    [InlineData("", null)]
    [InlineData("completely-different", null)]
    [InlineData("envoyenvoy", null)]
    public void Nearest(string name, string? expected) => Assert.Equal(expected, Spelling.Nearest(name, ["envoy", "Region", "AccountId", "dd"]));

    [Fact]
    public void Of_two_that_are_near_the_nearer_and_then_the_first_by_name()
    {
        Assert.Equal("abcdef", Spelling.Nearest("abcdeg", ["abcxef", "abcdef"]));
        Assert.Equal("abcdea", Spelling.Nearest("abcdex", ["abcdeb", "abcdea"]));
        Assert.Null(Spelling.Nearest("abc", []));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abcd", "acbd", 2)]
    [InlineData("abcdefgh", "abc", 4)]
    public void Distance(string left, string right, int expected)
    {
        Assert.Equal(expected, Spelling.Distance(left, right));
        Assert.Equal(expected, Spelling.Distance(right, left));
    }

    [Theory]
    [InlineData("${X}")]
    [InlineData("a-{{X}}-b")]
    [InlineData("{Name}")]
    [InlineData("#{Octopus}")]
    [InlineData("<your value>")]
    [InlineData("$(MsBuild)")]
    [InlineData("***")]
    [InlineData("%WINDOWS%")]
    [InlineData("YOUR_ACCOUNT")]
    [InlineData("your-account")]
    [InlineData("arn:aws:iam::ACCOUNT_ID:role/x")]
    [InlineData("XXXXXXXXXXXX")]
    [InlineData("your_account")]
    [InlineData("Your-Bucket/key")]
    [InlineData("arn:aws:s3:::your-bucket/app.env")]
    [InlineData("YOUR-REGISTRY/app:v1")]
    [InlineData("arn:aws:iam::ACCOUNT-ID:role/x")]
    [InlineData("arn:aws:iam::MY_ACCOUNT_ID:role/x")]
    [InlineData("arn:aws:iam::aws_account_id:role/x")]
    [InlineData("arn:aws:iam::account-id:role/x")]
    [InlineData("arn:aws:iam::account:role/x")]
    [InlineData("arn:aws-cn:iam::AccountId:role/x")]
    [InlineData("arn:aws:secretsmanager:region:123456789012:secret:x")]
    [InlineData("arn:aws:secretsmanager:AWS_REGION:123456789012:secret:x")]
    [InlineData("arn:aws:ssm:eu-west-1:aws_account_id:parameter/x")]
    [InlineData("aws_account_id.dkr.ecr.region.amazonaws.com/app:v1")]
    [InlineData("aws_account_id.dkr.ecr.eu-west-1.amazonaws.com/app:v1")]
    [InlineData("123456789012.dkr.ecr.region.amazonaws.com/app:v1")]
    [InlineData("123456789012.dkr.ecr-fips.your-region.amazonaws.com/app:v1")]
    [InlineData("https://account-id.dkr.ecr.eu-west-1.amazonaws.com/app:v1")]
    public void Placeholders(string text) => Assert.True(Placeholder.IsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"a\":1}")]
    [InlineData("a < b")]
    [InlineData("50%")]
    [InlineData("$HOME")]
    [InlineData("**")]
    [InlineData("xxxxx")]
    [InlineData("region")]
    [InlineData("account")]
    [InlineData("aws_account_id")]
    [InlineData("my-region-service")]
    [InlineData("region.example.com/app:v1")]
    [InlineData("know-your-customer")]
    [InlineData("know_your_customer")]
    [InlineData("yourself-service")]
    [InlineData("your")]
    [InlineData("SUBACCOUNTIDS")]
    [InlineData("arn:aws:iam::123456789012:role/region")]
    [InlineData("arn:aws:iam::123456789012:role/account-id-reader")]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/region/account")]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/region:account:x")]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-region-service:v1")]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/account/region:v1")]
    [InlineData("my-account-service.dkr.ecr.eu-west-1.amazonaws.com/app:v1")]
    [InlineData("{\"region\":\"eu-west-1\"}")]
    public void No_placeholders(string? text) => Assert.False(Placeholder.IsIn(text));

    [Fact]
    public void Long_texts_are_judged_in_time()
    {
        foreach (var part in new[] { "{", "<", "<a", "${", "{a", "%A", "x", "{a:", "arn:", "arn:a:b:", "account", "a.dkr.ecr.", "your", "my_" })
        {
            var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
            _ = Placeholder.IsIn(text);
            _ = Token.In(text).Count();
        }
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("Az09_-", true)]
    [InlineData("", false)]
    [InlineData("a.b", false)]
    [InlineData("ａ", false)]
    [InlineData("٣", false)]
    public void Names(string name, bool isValid) => Assert.Equal(isValid, EcsName.IsValid(name));

    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData("//", null)]
    [InlineData("-_-", null)]
    [InlineData("", null)]
    public void Repaired_names(string name, string? expected) => Assert.Equal(expected, EcsName.Repair(name));

    [Theory]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\r\nb\0", "\"a\\u000D\\u000Ab\\u0000\"")]
    [InlineData("👍", "\"👍\"")]
    public void Quoted_texts_stay_on_one_line(string text, string quoted) => Assert.Equal(quoted, MessageText.Quote(text));

    [Fact]
    public void Half_a_character_is_written_as_its_number() => Assert.Equal("\"a\\uD83D\"", MessageText.Quote("a\ud83d"));

    [Fact]
    public void Long_texts_are_cut_between_characters()
    {
        Assert.Equal("\"" + new string('a', 60) + "…\"", MessageText.Quote(new string('a', 10_000)));
        Assert.Equal("\"" + new string('a', 61) + "\"", MessageText.Quote(new string('a', 61)));
        Assert.DoesNotContain("\\u", MessageText.Quote(new string('a', 59) + string.Concat(Enumerable.Repeat("👍", 10))), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_in_sentences()
    {
        Assert.Equal("", MessageText.And([]));
        Assert.Equal("a", MessageText.And(["a"]));
        Assert.Equal("a and b", MessageText.And(["a", "b"]));
        Assert.Equal("a, b or c", MessageText.Or(["a", "b", "c"]));
    }

    [Theory]
    [InlineData("1024", 1024d)]
    [InlineData("1 vCPU", 1024d)]
    [InlineData(".25vcpu", 256d)]
    [InlineData("0.25 VCPU", 256d)]
    [InlineData("+1", null)]
    [InlineData(" 1", null)]
    [InlineData("1,5 vCPU", null)]
    [InlineData("1_000", null)]
    [InlineData("1 vCPU ", null)]
    [InlineData("1e2 vCPU", null)]
    [InlineData("1000000 vCPU", null)]
    public void Cpu_texts(string text, double? units)
    {
        var previous = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "", "de-DE", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(units, SizeText.Cpu(text));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }
}
