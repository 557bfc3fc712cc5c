using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG118Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc)]
        [RuntimePlatform(OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512, ReadonlyRootFilesystem = {|TDG118:true|})]
        class MyApp;
        """,
        ("TDG118", "Container \"app\" has readonlyRootFilesystem, which Windows containers don't have. Leave ReadonlyRootFilesystem out."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc)]
        [RuntimePlatform(OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG118",
        "Remove ReadonlyRootFilesystem",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc)]
        [RuntimePlatform(OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512, ReadonlyRootFilesystem = {|TDG118:true|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc)]
        [RuntimePlatform(OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        class MyApp;
        """);
}
