using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG101Tests
{
    private const string NoStandIn = " What the containers say of cpu and memory doesn't stand in for it.";

    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512" }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "{Cpu}", "memory": "${MEMORY}" }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "", "memory": "nonsense" }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"] }""")]
    [InlineData("""{ "requiresCompatibilities": [] }""")]
    [InlineData("{}")]
    public void Only_Fargate_needs_a_size(string json) => Judge.Accepts<TDG101>(json);

    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2", "FARGATE"], "cpu": null, "memory": null }""")]
    public void Neither_is_there(string json)
    {
        var finding = Judge.Reports<TDG101>(
            json,
            "",
            "Fargate needs cpu and memory at the task level, and this task has neither. Write Cpu = 256, Memory = 512: the smallest size.");
        Assert.Equal(["Set Cpu to 256 and Memory to 512"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("512", "256")]
    [InlineData("2 GB", "256")]
    [InlineData("4096", "512")]
    [InlineData("122880", "16384")]
    [InlineData("1000000", "32768")]
    [InlineData("{Memory}", "256")]
    public void Cpu_is_missing(string memory, string cpu) => Judge.Reports<TDG101>(
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"memory\": \"" + memory + "\" }",
        "",
        "Fargate needs cpu and memory at the task level, and this task has no cpu. Write Cpu = " + cpu + ", the least that goes with memory " + memory + ".");

    [Theory]
    [InlineData("256", "512")]
    [InlineData("1 vCPU", "2048")]
    [InlineData("300", "1024")]
    [InlineData("{Cpu}", "512")]
    public void Memory_is_missing(string cpu, string memory) => Judge.Reports<TDG101>(
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": null }",
        "",
        "Fargate needs cpu and memory at the task level, and this task has no memory. Write Memory = " + memory + ", the least that goes with cpu " + cpu + ".");

    [Fact]
    public void The_containers_must_fit()
    {
        const string Json = """
            {
              "requiresCompatibilities": ["FARGATE"],
              "containerDefinitions": [{ "cpu": 256, "memory": 512 }, { "cpu": 300, "memory": 2000, "memoryReservation": 100 }, { "memoryReservation": 128 }]
            }
            """;
        Judge.Reports<TDG101>(
            Json,
            "",
            "Fargate needs cpu and memory at the task level, and this task has neither. Write Cpu = 1024, Memory = 3072: the smallest size that holds its containers." + NoStandIn);
    }

    [Fact]
    public void Windows_begins_with_one_vCPU() => Judge.Reports<TDG101>(
        """{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
        "",
        "Fargate needs cpu and memory at the task level, and this task has neither. Write Cpu = 1024, Memory = 2048: the smallest size.");
}
