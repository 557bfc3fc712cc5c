using System.Threading.Tasks;
using TaskDefGen.Testing;

namespace TaskDefGen.CodeFixes.Tests;

/// <summary>What a fix does to the text around it: nothing.</summary>
public class EditTests
{
    private const string Nginx = "public.ecr.aws/nginx/nginx:1.27";

    [Fact]
    public Task An_expression_is_replaced_where_it_stands() => Fix(
        "TDG103",
        "Set Memory to 2048",
        $$"""
        using TaskDefGen;

        // the app
        [TaskDefinition(
            "my-app",
            Cpu = 1024,             // one vCPU
            Memory = {|TDG103:1536|} /* too little */)]
        [Container(Image = "{{Nginx}}")]
        class MyApp;
        """,
        $$"""
        using TaskDefGen;

        // the app
        [TaskDefinition(
            "my-app",
            Cpu = 1024,             // one vCPU
            Memory = 2048 /* too little */)]
        [Container(Image = "{{Nginx}}")]
        class MyApp;
        """);

    [Fact]
    public Task A_size_that_was_text_stays_text() => Fix(
        "TDG103",
        "Set Memory to 2048",
        $$"""
        using TaskDefGen;
        [TaskDefinition("my-app")]
        [TaskSize("1 vCPU", {|TDG103:"1536"|})]
        [Container(Image = "{{Nginx}}")]
        class MyApp;
        """,
        $$"""
        using TaskDefGen;
        [TaskDefinition("my-app")]
        [TaskSize("1 vCPU", "2048")]
        [Container(Image = "{{Nginx}}")]
        class MyApp;
        """);

    [Fact]
    public Task A_constant_is_replaced_where_it_is_used() => Fix(
        "TDG103",
        "Set Memory to 2048",
        $$"""
        using TaskDefGen;
        static class Sizes { public const int Memory = 1536; }
        [TaskDefinition("my-app", Cpu = 1024, Memory = {|TDG103:Sizes.Memory|})]
        [Container(Image = "{{Nginx}}")]
        class MyApp;
        """,
        $$"""
        using TaskDefGen;
        static class Sizes { public const int Memory = 1536; }
        [TaskDefinition("my-app", Cpu = 1024, Memory = 2048)]
        [Container(Image = "{{Nginx}}")]
        class MyApp;
        """);

    [Fact]
    public Task Only_the_tag_of_an_image_is_replaced() => Fix(
        "TDG202",
        "Replace tag latest with v1.0.0",
        """
        using TaskDefGen;
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG202:"123456789012.dkr.ecr.{Region}.amazonaws.com/app:latest"|})]
        class MyApp;
        """,
        """
        using TaskDefGen;
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.{Region}.amazonaws.com/app:v1.0.0")]
        class MyApp;
        """);

    [Theory]
    [InlineData("[{|TDG123:TaskDefinition(\"my-app\", Cpu = 256, Memory = 512)|}]", "[TaskDefinition(\"my-app\", Cpu = 256, Memory = 512, ExecutionRoleArn = \"ecsTaskExecutionRole\")]")]
    [InlineData("[{|TDG123:TaskDefinition(\"my-app\")|}] [TaskSize(256, 512)]", "[TaskDefinition(\"my-app\", ExecutionRoleArn = \"ecsTaskExecutionRole\")] [TaskSize(256, 512)]")]
    public Task An_argument_is_added_behind_the_others(string before, string after) => Fix(
        "TDG123",
        "Set ExecutionRoleArn to ecsTaskExecutionRole",
        "using TaskDefGen;\n" + before + "\n[Container(Image = \"" + Nginx + "\")]\n[AwsLogs(\"/ecs/app\", Region = \"eu-west-1\")]\nclass MyApp;\n",
        "using TaskDefGen;\n" + after + "\n[Container(Image = \"" + Nginx + "\")]\n[AwsLogs(\"/ecs/app\", Region = \"eu-west-1\")]\nclass MyApp;\n");

    [Fact]
    public Task Our_names_are_written_in_full_where_no_using_brings_them_in() => Fix(
        "TDG104",
        "Set NetworkMode to awsvpc",
        $$"""
        [TaskDefGen.TaskDefinition("my-app", Cpu = 256, Memory = 512, NetworkMode = {|TDG104:TaskDefGen.NetworkMode.Bridge|})]
        [TaskDefGen.Container(Image = "{{Nginx}}")]
        class MyApp;
        """,
        $$"""
        [TaskDefGen.TaskDefinition("my-app", Cpu = 256, Memory = 512, NetworkMode = global::TaskDefGen.NetworkMode.Awsvpc)]
        [TaskDefGen.Container(Image = "{{Nginx}}")]
        class MyApp;
        """);

    [Fact]
    public Task Line_ends_and_tabs_of_the_file_are_kept() => Fix(
        "TDG103",
        "Set Memory to 2048",
        "using TaskDefGen;\r\n\r\n[TaskDefinition(\r\n\t\"my-app\",\r\n\tCpu = 1024,\r\n\tMemory = {|TDG103:1536|})]\r\n[Container(Image = \"" + Nginx + "\")]\r\nclass MyApp;\r\n",
        "using TaskDefGen;\r\n\r\n[TaskDefinition(\r\n\t\"my-app\",\r\n\tCpu = 1024,\r\n\tMemory = 2048)]\r\n[Container(Image = \"" + Nginx + "\")]\r\nclass MyApp;\r\n");

    private static Task Fix(string id, string title, string before, string after) =>
        FixVerifier.For(id, title, new TestSource("Source.cs", before, after)).VerifyAsync();
}
