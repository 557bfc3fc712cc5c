using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG413Tests
{
    private const string Why = ": tasks belong in private subnets, which reach ECR and S3 through a NAT gateway or VPC endpoints; only the load balancer belongs in a public one. ";

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\" }, { \"id\": \"subnet-2\", \"public\": false }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"nonpublic-a\", \"public\": false }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"{PublicSubnet}\" }, { \"id\": \"${public_subnet}\" }] }")]
    [InlineData("{ \"subnets\": [{}] }")]
    [InlineData("{ \"assignPublicIp\": true, \"publicIpJustification\": \"probes\", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }] }")]
    public void Takes_what_is_not_public_and_what_has_a_reason(string? service) => ServiceJudge.Accepts<TDG413>(service);

    [Fact]
    public void A_reason_counts_only_with_a_public_ip() => Assert.Single(
        ServiceJudge.Run<TDG413>("{ \"publicIpJustification\": \"probes\", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }] }"));

    [Fact]
    public void Reports_a_declared_one_and_takes_it_away_where_others_remain()
    {
        var finding = ServiceJudge.Reports<TDG413>(
            "{ \"subnets\": [{ \"id\": \"subnet-1\" }, { \"id\": \"subnet-2\", \"public\": true }] }",
            "/subnets/1/public",
            "Subnet \"subnet-2\" is public" + Why + "Name a private subnet instead.");
        Assert.Equal(["Take subnet \"subnet-2\" away"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("subnet-public-a", "Replace public with private in \"subnet-public-a\"")]
    [InlineData("PublicSubnetA", "Replace Public with Private in \"PublicSubnetA\"")]
    [InlineData("SUBNET_PUBLIC", "Replace PUBLIC with PRIVATE in \"SUBNET_PUBLIC\"")]
    public void Reports_a_name_and_replaces_it(string id, string title)
    {
        var finding = ServiceJudge.Reports<TDG413>(
            "{ \"subnets\": [{ \"id\": \"" + id + "\" }] }",
            "/subnets/0/id",
            "Subnet \"" + id + "\" is public by its name" + Why + "Name a private subnet instead, or write Public = false if it is one.");
        Assert.Equal([title], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_each_and_offers_nothing_where_none_would_remain()
    {
        var findings = ServiceJudge.Run<TDG413>("{ \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }, { \"id\": \"subnet-2\", \"public\": true }] }");
        Assert.Equal(["/subnets/0/public", "/subnets/1/public"], findings.Select(f => f.Pointer));
        Assert.All(findings, f => Assert.Empty(f.Edits));
    }
}
