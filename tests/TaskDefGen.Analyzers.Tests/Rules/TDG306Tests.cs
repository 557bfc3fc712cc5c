using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG306Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Memory = 512, RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Privileged = {|TDG306:true|})]
        class MyApp;
        """,
        ("TDG306", "Container \"app\" is privileged: it has every capability and every device of the container instance, so whoever breaks into it has the host and all tasks on it. Remove Privileged, and add the one capability or device that the container needs."));

    [Fact]
    public Task False_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Memory = 512, RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Privileged = false)]
        class MyApp;
        """);

    [Fact]
    public Task The_argument_goes() => Verify.FixAsync(
        "TDG306",
        "Remove Privileged",
        """
        [TaskDefinition("my-app", Memory = 512, RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Privileged = {|TDG306:true|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Memory = 512, RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
