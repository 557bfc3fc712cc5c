using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG419Tests
{
    private const string Service = "{ \"network\": { \"vpcEndpoints\": [\"ecr.api\", \"ecr.dkr\", \"s3\"] } }";

    [Theory]
    [InlineData("nginx:1.27", "Docker Hub", "docker-hub/library/nginx:1.27")]
    [InlineData("docker.io/grafana/loki", "Docker Hub", "docker-hub/grafana/loki")]
    [InlineData("nginx:{Tag}", "Docker Hub", "docker-hub/library/nginx:{Tag}")]
    [InlineData("public.ecr.aws/nginx/nginx:1.27", "the ECR Public Gallery", "ecr-public/nginx/nginx:1.27")]
    [InlineData("ghcr.io/owner/app@sha256:0123456789012345678901234567890123456789012345678901234567890123", "the GitHub Container Registry", "github/owner/app@sha256:0123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("quay.io/org/app:1", "Quay", "quay/org/app:1")]
    public void Reports_what_ECR_could_keep_a_copy_of(string image, string registry, string copy)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG419>(Service, NetworkExamples.Task(image)));
        copy = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/" + copy;
        Assert.Equal("/containerDefinitions/0/image", finding.Pointer);
        Assert.Equal(
            "Container \"app\" pulls \"" + image + "\" from " + registry + ", which no VPC endpoint leads to, and the tasks have neither a NAT gateway nor a public IP. "
            + "The deployment would retry for minutes and die with \"CannotPullContainerError … i/o timeout\". "
            + "Pull it through a cache rule of ECR, as \"" + copy + "\", or copy it to a repository of your own; or give the subnets a route to a NAT gateway and declare that with [Network].",
            finding.Message);
        Assert.Equal(["Pull through a cache rule of ECR", "Declare that there is a NAT gateway"], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG419>(Service, JsonEditor.Apply(NetworkExamples.Task(image), finding.Edits[0]));
        ServiceJudge.Accepts<TDG419>(JsonEditor.Apply(Service, finding.Edits[1]), NetworkExamples.Task(image));
    }

    [Fact]
    public void Reports_what_has_to_be_copied()
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG419>(Service, NetworkExamples.Task("mcr.microsoft.com/dotnet/aspnet:9.0")));
        Assert.Contains("from the Microsoft Artifact Registry, which no VPC endpoint leads to", finding.Message, System.StringComparison.Ordinal);
        Assert.Contains("Copy the image to a repository of your own in ECR; or give", finding.Message, System.StringComparison.Ordinal);
        Assert.Equal(["Declare that there is a NAT gateway"], Judge.Titles(finding));
    }

    [Fact]
    public void The_copy_is_in_the_registry_of_the_other_images() => Assert.Contains(
        "as \"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/docker-hub/library/redis:7\"",
        Assert.Single(ServiceJudge.Run<TDG419>(
            Service,
            "{ \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"name\": \"app\", \"image\": \"" + NetworkExamples.Image + "\" }, { \"name\": \"cache\", \"image\": \"redis:7\" }] }")).Message,
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData(NetworkExamples.Image)]
    [InlineData("registry.example.com/app:1")]
    [InlineData("registry.internal:5000/app:1")]
    [InlineData("{Image}")]
    [InlineData("{Registry}/app:1")]
    [InlineData("${IMAGE}")]
    public void Takes_what_is_private_or_may_be(string image) => ServiceJudge.Accepts<TDG419>(Service, NetworkExamples.Task(image));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"public\": false }] }")]
    [InlineData("{ \"network\": { \"natGateway\": true } }")]
    [InlineData("{ \"network\": { \"natGateway\": false }, \"assignPublicIp\": true }")]
    [InlineData("{ \"network\": { \"vpcEndpoints\": [\"{Endpoints}\"] } }")]
    [InlineData("{ \"network\": { \"natGateway\": false }, \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }] }")]
    public void Takes_what_has_a_way_out_or_may_have_one(string service) => ServiceJudge.Accepts<TDG419>(service, NetworkExamples.Task("nginx:1.27"));

    [Fact]
    public void In_public_subnets_with_all_endpoints_the_image_is_what_is_left() => Assert.Single(ServiceJudge.Run<TDG419>(
        NetworkExamples.Network("\"vpcEndpoints\": [\"ecr.api\", \"ecr.dkr\", \"s3\"]", ", \"subnets\": [{ \"id\": \"subnet-1\", \"public\": true }]"),
        NetworkExamples.Task("nginx:1.27")));
}
