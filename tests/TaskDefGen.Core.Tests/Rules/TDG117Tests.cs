using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG117Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_FULL" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_FULL" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "4096", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "4096", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_FULL" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "1 vCPU", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2025_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "{Cpu}", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "300", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "family": "f", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "runtimePlatform": { "operatingSystemFamily": "LINUX", "cpuArchitecture": "ARM64" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "256" }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "cpu": "256", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL", "cpuArchitecture": "ARM64" } }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG117>(json);

    [Fact]
    public void Raises_a_small_size()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "512", "memory": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
            "/cpu",
            "Windows tasks on Fargate have 1024, 2048 or 4096 CPU units; 512 is for Linux only. Write 1024, with 2048 to 8192 MiB in steps of 1024.");
        Assert.Equal(["Set Cpu to 1024 and Memory to 2048"], Judge.Titles(finding));
    }

    [Fact]
    public void Raises_a_small_size_alone()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": ".25 vCPU", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
            "/cpu",
            "Windows tasks on Fargate have 1024, 2048 or 4096 CPU units; 256 is for Linux only. Write 1024, with 2048 to 8192 MiB in steps of 1024.");
        Assert.Equal(["Set Cpu to 1024"], Judge.Titles(finding));
    }

    [Fact]
    public void Lowers_a_large_size()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "8192", "memory": "61440", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
            "/cpu",
            "Windows tasks on Fargate have 1024, 2048 or 4096 CPU units; 8192 is for Linux only. Write 4096, with 8192 to 30720 MiB in steps of 1024.");
        Assert.Equal(["Set Cpu to 4096 and Memory to 30720"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_ARM64()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "ARM64" } }""",
            "/runtimePlatform/cpuArchitecture",
            "Windows containers on Fargate run on X86_64 only, and this task asks for ARM64. Write X86_64.");
        Assert.Equal(["Set CpuArchitecture to X86_64"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_WINDOWS_SERVER_2016_FULL()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" } }""",
            "/runtimePlatform/operatingSystemFamily",
            "Fargate doesn't run WINDOWS_SERVER_2016_FULL. Write WINDOWS_SERVER_2019 or WINDOWS_SERVER_2022, FULL or CORE, as the image is built for.");
        Assert.Equal(["Set OperatingSystemFamily to WINDOWS_SERVER_2022_FULL"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_WINDOWS_SERVER_2004_CORE()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2004_CORE" } }""",
            "/runtimePlatform/operatingSystemFamily",
            "Fargate doesn't run WINDOWS_SERVER_2004_CORE. Write WINDOWS_SERVER_2019 or WINDOWS_SERVER_2022, FULL or CORE, as the image is built for.");
        Assert.Equal(["Set OperatingSystemFamily to WINDOWS_SERVER_2022_CORE"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_WINDOWS_SERVER_20H2_CORE()
    {
        var finding = Judge.Reports<TDG117>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_20H2_CORE" } }""",
            "/runtimePlatform/operatingSystemFamily",
            "Fargate doesn't run WINDOWS_SERVER_20H2_CORE. Write WINDOWS_SERVER_2019 or WINDOWS_SERVER_2022, FULL or CORE, as the image is built for.");
        Assert.Equal(["Set OperatingSystemFamily to WINDOWS_SERVER_2022_CORE"], Judge.Titles(finding));
    }
}
