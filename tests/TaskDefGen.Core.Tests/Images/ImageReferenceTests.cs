using System;
using System.Diagnostics;
using System.Linq;
using TaskDefGen.Core.Images;

namespace TaskDefGen.Core.Tests.Images;

public class ImageReferenceTests
{
    private const string Sha256 = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF";

    [Theory]
    [InlineData("nginx", null, "nginx", null, null)]
    [InlineData("nginx:1.27", null, "nginx", "1.27", null)]
    [InlineData("library/nginx:1.27", null, "library/nginx", "1.27", null)]
    [InlineData("a/b/c/d:_T.a-g", null, "a/b/c/d", "_T.a-g", null)]
    [InlineData("localhost/app", "localhost", "app", null, null)]
    [InlineData("localhost:5000/app:v1", "localhost:5000", "app", "v1", null)]
    [InlineData("localhost:5000", null, "localhost", "5000", null)]
    [InlineData("registry:5000/app", "registry:5000", "app", null, null)]
    [InlineData("docker.elastic.co/kibana/kibana:6.0.0", "docker.elastic.co", "kibana/kibana", "6.0.0", null)]
    [InlineData("Example.COM/app", "Example.COM", "app", null, null)]
    [InlineData("my-host.a1.com:443/x", "my-host.a1.com:443", "x", null, null)]
    [InlineData("127.0.0.1:80/a", "127.0.0.1:80", "a", null, null)]
    [InlineData("[::1]:5000/a", "[::1]:5000", "a", null, null)]
    [InlineData("[2001:db8::1]/a:b", "[2001:db8::1]", "a", "b", null)]
    [InlineData("app@" + Sha256, null, "app", null, Sha256)]
    [InlineData("a.b/c:d@" + Sha256, "a.b", "c", "d", Sha256)]
    [InlineData("x/a--b__c.d_e---f/0", null, "x/a--b__c.d_e---f/0", null, null)]
    public void Reads_each_part(string text, string? registry, string path, string? tag, string? digest)
    {
        var image = ImageReference.Parse(text);
        Assert.Empty(image.Problems);
        Assert.Equal((registry, path, tag, digest), (image.Registry?.Text, image.Path.Text, image.Tag?.Text, image.Digest?.Text));
        Assert.Equal(tag is null && digest is null, image.LacksVersion);
        Assert.Equal(text, image.ToString());
    }

    [Theory]
    [InlineData("https://a.b/c:1", ImageProblemKind.Scheme, "https://")]
    [InlineData("HTTP://nginx", ImageProblemKind.Scheme, "HTTP://")]
    [InlineData("docker://nginx", ImageProblemKind.Scheme, "docker://")]
    [InlineData(" nginx", ImageProblemKind.WhiteSpace, " nginx")]
    [InlineData("nginx:1\n", ImageProblemKind.WhiteSpace, "nginx:1\n")]
    [InlineData("my app", ImageProblemKind.WhiteSpace, "my app")]
    [InlineData("app: 1", ImageProblemKind.WhiteSpace, "app: 1")]
    [InlineData("a\0b", ImageProblemKind.WhiteSpace, "a\0b")]
    [InlineData("a\u00a0b", ImageProblemKind.WhiteSpace, "a\u00a0b")]
    [InlineData("a..b/c", ImageProblemKind.Registry, "a..b")]
    [InlineData("-a.b/c", ImageProblemKind.Registry, "-a.b")]
    [InlineData("a_b.c/d", ImageProblemKind.Registry, "a_b.c")]
    [InlineData("host:/c", ImageProblemKind.Registry, "host:")]
    [InlineData("host:x/c", ImageProblemKind.Registry, "host:x")]
    [InlineData("host:123456/c", ImageProblemKind.Registry, "host:123456")]
    [InlineData("a:1:2/c", ImageProblemKind.Registry, "a:1:2")]
    [InlineData("[::1/c", ImageProblemKind.Registry, "[::1")]
    [InlineData("[]/c", ImageProblemKind.Registry, "[]")]
    [InlineData("a.b/", ImageProblemKind.EmptyPath, "")]
    [InlineData("/a", ImageProblemKind.EmptyPath, "")]
    [InlineData("a//b", ImageProblemKind.EmptyPath, "")]
    [InlineData("a/", ImageProblemKind.EmptyPath, "")]
    [InlineData(":tag", ImageProblemKind.EmptyPath, "")]
    [InlineData("@" + Sha256, ImageProblemKind.EmptyPath, "")]
    [InlineData("MyProject/user-service", ImageProblemKind.UpperCasePath, "MyProject")]
    [InlineData("a.b/x/MyProject/a/UserService:v1", ImageProblemKind.UpperCasePath, "MyProject/a/UserService")]
    [InlineData("a___b", ImageProblemKind.Path, "a___b")]
    [InlineData("a..b", ImageProblemKind.Path, "a..b")]
    [InlineData("a.-b", ImageProblemKind.Path, "a.-b")]
    [InlineData("-a", ImageProblemKind.Path, "-a")]
    [InlineData("a-", ImageProblemKind.Path, "a-")]
    [InlineData("app:1:2", ImageProblemKind.Path, "app:1")]
    [InlineData("größe", ImageProblemKind.Path, "größe")]
    [InlineData("a+b", ImageProblemKind.Path, "a+b")]
    [InlineData("a<b", ImageProblemKind.Path, "a<b")]
    [InlineData("a%b", ImageProblemKind.Path, "a%b")]
    [InlineData("a{b", ImageProblemKind.Path, "a{b")]
    [InlineData("app:", ImageProblemKind.EmptyTag, "app:")]
    [InlineData("app:.a", ImageProblemKind.Tag, ".a")]
    [InlineData("app:-a", ImageProblemKind.Tag, "-a")]
    [InlineData("app:a+b", ImageProblemKind.Tag, "a+b")]
    [InlineData("app:ä", ImageProblemKind.Tag, "ä")]
    [InlineData("app@", ImageProblemKind.Digest, "")]
    [InlineData("app@sha256:abc", ImageProblemKind.Digest, "sha256:abc")]
    [InlineData("app@sha256:g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", ImageProblemKind.Digest, "sha256:g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("app@md5:0123456789abcdef0123456789abcdef", ImageProblemKind.Digest, "md5:0123456789abcdef0123456789abcdef")]
    [InlineData("app@x@" + Sha256, ImageProblemKind.Digest, "x@" + Sha256)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", ImageProblemKind.Identifier, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Says_what_is_wrong_and_says_it_once(string text, ImageProblemKind kind, string part) =>
        Assert.Equal([new ImageProblem(kind, part)], ImageReference.Parse(text).Problems);

    [Fact]
    public void Says_all_that_is_wrong() => Assert.Equal(
        [ImageProblemKind.Scheme, ImageProblemKind.Registry, ImageProblemKind.UpperCasePath, ImageProblemKind.Tag, ImageProblemKind.Digest],
        ImageReference.Parse("https://a..b/App:-1@sha256:1").Problems.Select(p => p.Kind));

    [Theory]
    [InlineData("sha384", 96)]
    [InlineData("sha512", 128)]
    public void Takes_the_longer_digests_too(string algorithm, int digits)
    {
        Assert.Empty(ImageReference.Parse("app@" + algorithm + ":" + new string('a', digits)).Problems);
        Assert.NotEmpty(ImageReference.Parse("app@" + algorithm + ":" + new string('a', digits - 1)).Problems);
        Assert.NotEmpty(ImageReference.Parse("app@" + algorithm + ":" + new string('a', digits + 1)).Problems);
    }

    [Fact]
    public void Tags_have_128_characters_at_most()
    {
        Assert.Empty(ImageReference.Parse("app:" + new string('a', 128)).Problems);
        Assert.Equal(ImageProblemKind.LongTag, Assert.Single(ImageReference.Parse("app:" + new string('a', 129)).Problems).Kind);
    }

    [Fact]
    public void Before_the_digest_stand_255_characters_at_most()
    {
        Assert.Empty(ImageReference.Parse(new string('a', 253) + ":1@" + Sha256).Problems);
        Assert.Equal(ImageProblemKind.Length, Assert.Single(ImageReference.Parse(new string('a', 254) + ":1").Problems).Kind);
        Assert.Empty(ImageReference.Parse(new string('a', 254) + "{Suffix}:1").Problems);
    }

    [Theory]
    [InlineData("{Image}", false, null)]
    [InlineData("${IMAGE}", false, null)]
    [InlineData("$IMAGE", false, null)]
    [InlineData("$(image)", false, null)]
    [InlineData("%IMAGE%", false, null)]
    [InlineData("#{Image}", false, null)]
    [InlineData("<IMAGE1_NAME>", false, null)]
    [InlineData("***", false, null)]
    [InlineData("your-app-image", false, null)]
    [InlineData("app{Suffix}", false, null)]
    [InlineData("{{ tfstate `aws_ecr_repository.all['app'].repository_url` }}:{{ must_env `TAG` }}", false, "{{ must_env `TAG` }}")]
    [InlineData("nginx:{{ env `NGINX_VERSION` `latest` }}", false, "{{ env `NGINX_VERSION` `latest` }}")]
    [InlineData("app:${TAG:-latest}", false, "${TAG:-latest}")]
    [InlineData("app:${TAG:-${OTHER:-a/b@c}}", false, "${TAG:-${OTHER:-a/b@c}}")]
    [InlineData("app:$IMAGE_TAG", false, "$IMAGE_TAG")]
    [InlineData("${REGISTRY:-a.b:80/c}/app:v1", false, "v1")]
    [InlineData("{Registry}/app", true, null)]
    [InlineData("<account/id>/My App>/app:1", false, "1")]
    [InlineData("app@{Digest}", false, null)]
    [InlineData("app:${never closed", false, "${never closed")]
    public void A_colon_or_a_slash_in_a_placeholder_parts_nothing(string text, bool lacksVersion, string? tag)
    {
        var image = ImageReference.Parse(text);
        Assert.Equal(tag, image.Tag?.Text);
        Assert.Equal(lacksVersion, image.LacksVersion);
    }

    [Theory]
    [InlineData("{Registry}/MyProject/{Service}:v1", ImageProblemKind.UpperCasePath, "MyProject")]
    [InlineData("{Project}/Api/{Service}/Web", ImageProblemKind.UpperCasePath, "Api")]
    [InlineData("{Registry}/app:-a", ImageProblemKind.Tag, "-a")]
    [InlineData("App:{Tag}", ImageProblemKind.UpperCasePath, "App")]
    [InlineData("{Image}@sha256:1", ImageProblemKind.Digest, "sha256:1")]
    [InlineData("https://{Registry}/app", ImageProblemKind.Scheme, "https://")]
    [InlineData("{Registry} /app:v1", ImageProblemKind.WhiteSpace, "{Registry} /app:v1")]
    public void What_has_no_placeholder_is_judged_beside_one_that_has(string text, ImageProblemKind kind, string part) =>
        Assert.Equal([new ImageProblem(kind, part)], ImageReference.Parse(text).Problems);

    [Theory]
    [InlineData("123456789012.dkr.ecr.ap-northeast-2.amazonaws.com", "123456789012", "ap-northeast-2")]
    [InlineData("123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com", "123456789012", "us-gov-west-1")]
    [InlineData("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn", "123456789012", "cn-north-1")]
    [InlineData("123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu", "123456789012", "eusc-de-east-1")]
    [InlineData("123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov", "123456789012", "us-iso-east-1")]
    [InlineData("123456789012.dkr.ecr.us-isob-east-1.sc2s.sgov.gov", "123456789012", "us-isob-east-1")]
    [InlineData("123456789012.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk", "123456789012", "eu-isoe-west-1")]
    [InlineData("123456789012.dkr.ecr.us-isof-south-1.csp.hci.ic.gov", "123456789012", "us-isof-south-1")]
    [InlineData("123456789012.dkr-ecr.us-east-1.on.aws", "123456789012", "us-east-1")]
    [InlineData("123456789012.dkr-ecr-fips.us-east-1.on.aws", "123456789012", "us-east-1")]
    [InlineData("123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn", "123456789012", "cn-north-1")]
    [InlineData("123456789012.DKR.ECR.us-east-1.AmazonAWS.com", "123456789012", "us-east-1")]
    [InlineData("{AccountId}.dkr.ecr.{Region}.amazonaws.com", null, null)]
    [InlineData("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}", null, null)]
    [InlineData("aws_account_id.dkr.ecr.region.amazonaws.com", null, null)]
    [InlineData("aws_account_id.dkr.ecr.eu-west-1.amazonaws.com", null, "eu-west-1")]
    [InlineData("123456789012.dkr.ecr.region.amazonaws.com", "123456789012", null)]
    [InlineData("XXXXXXXXXXXX.dkr.ecr.your-region.amazonaws.com", null, null)]
    [InlineData("{{ must_env `AWS_ACCOUNT_ID` }}.dkr.ecr.us-east-1.amazonaws.com", null, "us-east-1")]
    [InlineData("ACCOUNT_ID.dkr.ecr.us-east-1.amazonaws.com", null, "us-east-1")]
    public void Knows_private_registries_of_ECR(string host, string? account, string? region)
    {
        var image = ImageReference.Parse(host + "/myproject/user-service:latest");
        Assert.Empty(image.Problems);
        Assert.Equal(new EcrRegistry(account, region), image.Ecr);
        Assert.Equal(("myproject/user-service", "latest"), (image.Path.Text, image.Tag?.Text));
        Assert.False(image.Path.HasPlaceholder);
        Assert.False(image.IsEcrPublic);
    }

    [Theory]
    [InlineData("public.ecr.aws/nginx/nginx:1.27")]
    [InlineData("12345678901.dkr.ecr.us-east-1.amazonaws.com/a")]
    [InlineData("1234567890123.dkr.ecr.us-east-1.amazonaws.com/a")]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.example/a")]
    [InlineData("123456789012.dkr.ecr.us-east-1.evil.com/a")]
    [InlineData("123456789012.dkr.ecr.amazonaws.com/a")]
    [InlineData("123456789012.dkr.ecr.us-east-1/a")]
    [InlineData("123456789012.dkr/a")]
    [InlineData("x.123456789012.dkr.ecr.us-east-1.amazonaws.com/a")]
    [InlineData("{Registry}/a")]
    [InlineData("nginx")]
    public void Knows_what_is_none(string text) => Assert.Null(ImageReference.Parse(text).Ecr);

    [Fact]
    public void Knows_the_public_gallery() => Assert.True(ImageReference.Parse("public.ecr.aws/nginx/nginx:1.27").IsEcrPublic);

    [Fact]
    public void Hostile_text_takes_linear_time()
    {
        string[] pieces = ["a/", "A/", "{", "${", "{{", "<a", "<", "%A", "$(", "***", "@", ":", "a-", "__", ".", "[", " ", "\ud800", "{a:", "x.y", "sha256:", "\0"];
        var watch = Stopwatch.StartNew();
        foreach (var piece in pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 50_000));
            Assert.InRange(ImageReference.Parse(text).Problems.Count, 0, 8);
            Assert.InRange(ImageReference.Parse("a.b/" + text + ":" + text + "@" + text).Problems.Count, 0, 8);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), watch.Elapsed.ToString());
    }

    [Fact]
    public void Anything_can_be_read()
    {
        const string Alphabet = "ab1A/:@.-_{}<>$%*#( )[]\n\"é\ud83d\udc4d";
        var random = new Random(20240115);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 24)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var image = ImageReference.Parse(text);
            Assert.Equal(image.Problems.Select(p => p.Kind).Distinct(), image.Problems.Select(p => p.Kind));
        }
    }
}
