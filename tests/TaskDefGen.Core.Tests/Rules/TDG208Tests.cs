using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG208Tests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(Example.Registry + "a/b:v1")]
    [InlineData(Example.Registry + "a/b@" + Digest)]
    [InlineData("123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/a/b")]
    [InlineData("123456789012.dkr-ecr.us-east-1.on.aws/a/b")]
    [InlineData("123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn/a/b")]
    [InlineData("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a/b")]
    [InlineData("123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/a/b")]
    [InlineData("123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov/a/b")]
    [InlineData("{AccountId}.dkr.ecr.{Region}.amazonaws.com/a/b")]
    [InlineData("aws_account_id.dkr.ecr.region.amazonaws.com/a/b")]
    [InlineData("my-account-here.dkr.ecr.us-east-1.amazonaws.com/a/b")]
    [InlineData("123456789012.dkr.ecr.region.amazonaws.com/a/b")]
    [InlineData("vpce-0123.dkr.ecr.us-east-1.vpce.amazonaws.com/a/b")]
    [InlineData("123456789012.dkr.ecr.us-east-1.localhost.localstack.cloud:4566/a/b")]
    [InlineData("public.ecr.aws/nginx/nginx:1.27")]
    [InlineData("nginx")]
    [InlineData("")]
    [InlineData("12345.dkr.ecr.us-east-1.amazonaws.com/A")] // malformed in any registry
    public void Takes_registries_of_every_partition_placeholders_and_others(string image) => Judge.Accepts<TDG208>(Example.Images(image));

    [Theory]
    [InlineData("12345678901.dkr.ecr.us-east-1.amazonaws.com/a", "has a registry whose account \"12345678901\" has 11 digits in place of 12")]
    [InlineData("1234567890123.dkr.ecr.us-east-1.amazonaws.com/a", "has a registry whose account \"1234567890123\" has 13 digits in place of 12")]
    [InlineData("1234-5678-9012.dkr.ecr.us-east-1.amazonaws.com/a", "has a registry whose account \"1234-5678-9012\" is no number of 12 digits")]
    [InlineData("123456789012.dkr.ecr.amazonaws.com/a", "has a registry, \"123456789012.dkr.ecr.amazonaws.com\", that is none of ECR: after the account come dkr.ecr, a region, and a domain of AWS such as amazonaws.com")]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazon.com/a", "has a registry, \"123456789012.dkr.ecr.us-east-1.amazon.com\", that is none of ECR: after the account come dkr.ecr, a region, and a domain of AWS such as amazonaws.com")]
    [InlineData("123456789012.dkr.ecr.useast1.amazonaws.com/a", "has a registry in \"useast1\", which is no region")]
    [InlineData("123456789012.dkr.ecr.us-east-1a.amazonaws.com/a", "has a registry in \"us-east-1a\", which is no region")]
    [InlineData("123456789012.dkr.ecr.cn-north-1.amazonaws.com/a", "has a registry in \"cn-north-1\" under a domain of the other partitions: in China it ends with .cn (amazonaws.com.cn)")]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazonaws.com.cn/a", "has a registry in \"us-east-1\" under the domain of China: elsewhere it ends without .cn (amazonaws.com)")]
    [InlineData("123456789012.dkr-ecr.cn-north-1.on.aws/a", "has a registry in \"cn-north-1\" under a domain of the other partitions: in China it ends with .cn (amazonaws.com.cn)")]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazonaws.com", "names a registry and no repository in it")]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazonaws.com:v1", "names a registry and no repository in it")]
    public void Refuses_what_can_be_no_registry_of_ecr(string image, string fault) => Judge.Reports<TDG208>(
        Example.Images("nginx:1.27", image),
        "/containerDefinitions/1/image",
        "Image \"" + image + "\" " + fault + ". Write it as in \"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service\".");
}
