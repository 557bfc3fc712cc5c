using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG610Tests
{
    [Fact]
    public Task The_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("CostCenter", {|TDG610:"research, europe"|})]
        class MyApp;
        """,
        ("TDG610", "The value \"research, europe\" of a tag has \",\". Tags have letters, digits, spaces and _ . : / = + - @. Write \"research- europe\"."));

    [Fact]
    public Task The_key_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag({|TDG610:"aws:name"|}, "x")]
        class MyApp;
        """,
        ("TDG610", "\"aws:name\" can't be the key of your tag: what begins with aws: is reserved. Write \"name\", or take the tag away."));

    [Fact]
    public Task The_characters_are_replaced() => Verify.FixAsync(
        "TDG610",
        "Change the value to \"research- europe\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("CostCenter", {|TDG610:"research, europe"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("CostCenter", "research- europe")]
        class MyApp;
        """);

    [Fact]
    public Task The_prefix_is_taken_away() => Verify.FixAsync(
        "TDG610",
        "Change the key to \"name\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag({|TDG610:"aws:name"|}, "x")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("name", "x")]
        class MyApp;
        """);

    [Fact]
    public Task The_tag_is_taken_away() => Verify.FixAsync(
        "TDG610",
        "Remove tag \"aws:name\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("a", "b")]
        [Tag({|TDG610:"aws:name"|}, "x")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("a", "b")]
        class MyApp;
        """);
}
