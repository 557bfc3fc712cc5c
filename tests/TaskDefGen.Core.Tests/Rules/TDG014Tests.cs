using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG014Tests
{
    private const string CpuForm = " is no CPU size: ECS takes CPU units as a whole number (1024 are one vCPU), or vCPUs such as \".5 vCPU\". ";
    private const string MemoryForm = " is no memory size: ECS takes MiB as a whole number, or gigabytes such as \"2GB\". ";

    [Theory]
    [InlineData("256", "512")]
    [InlineData("1 vCPU", "2GB")]
    [InlineData("1vcpu", "2 gb")]
    [InlineData(".5 vCPU", ".5GB")]
    [InlineData("0.25 VCPU", "0.5 Gb")]
    [InlineData("4  vCPU", "30 GB")]
    [InlineData("{Cpu}", "${MEMORY}")]
    [InlineData("<cpu>", "<memory>")]
    public void Takes_every_spelling_of_ECS(string cpu, string memory) => Judge.Accepts<TDG014>(Fargate(cpu, memory));

    [Fact]
    public void Says_nothing_of_what_is_missing() => Judge.Accepts<TDG014>("""{ "requiresCompatibilities": ["FARGATE"], "cpu": null }""");

    [Theory]
    [InlineData("0.5", "Write 512 or \".5 vCPU\".")]
    [InlineData("0,5", "Write 512 or \".5 vCPU\".")]
    [InlineData("1.5", "Write 1536 or \"1.5 vCPU\".")]
    [InlineData("1024.0", "Write 1024 or \"1 vCPU\".")]
    [InlineData("1,024", "Write 1024 or \"1 vCPU\".")]
    [InlineData("500m", "Write 512 or \".5 vCPU\".")]
    [InlineData("2 cores", "Write 2048 or \"2 vCPU\".")]
    [InlineData("1 vCPUs", "Write 1024 or \"1 vCPU\".")]
    [InlineData("300 units", "Write 300.")]
    [InlineData("1. vCPU", "Write 1024 or \"1 vCPU\".")]
    [InlineData(" 1024", "Write 1024 or \"1 vCPU\".")]
    public void Tells_what_a_CPU_was_meant_to_be(string cpu, string instead) =>
        Judge.Reports<TDG014>(Fargate(cpu, "512"), "/cpu", "\"" + cpu + "\"" + CpuForm + instead);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("vCPU")]
    [InlineData(". vCPU")]
    [InlineData("0 vCPU")]
    [InlineData("-1 vCPU")]
    [InlineData("1e3")]
    [InlineData("0x100")]
    [InlineData("١٠٢٤")]
    [InlineData("256 512")]
    [InlineData("99999999999999999999999999")]
    [InlineData("large")]
    public void Shows_the_forms_where_that_can_not_be_told(string cpu)
    {
        var finding = Judge.Reports<TDG014>(Fargate(cpu, "512"), "/cpu", "\"" + cpu + "\"" + CpuForm + "Write 256 or \".25 vCPU\", for example.");
        Assert.Empty(finding.Edits);
    }

    [Theory]
    [InlineData("512 MB", "Write 512 or \".5GB\".")]
    [InlineData("512MiB", "Write 512 or \".5GB\".")]
    [InlineData("512m", "Write 512 or \".5GB\".")]
    [InlineData("2Gi", "Write 2048 or \"2GB\".")]
    [InlineData("2 G", "Write 2048 or \"2GB\".")]
    [InlineData("2,048", "Write 2048 or \"2GB\".")]
    [InlineData("0.5", "Write 512 or \".5GB\".")]
    [InlineData("700 MB", "Write 700.")]
    public void Tells_what_a_memory_was_meant_to_be(string memory, string instead)
    {
        var finding = Judge.Reports<TDG014>(Fargate("256", memory), "/memory", "\"" + memory + "\"" + MemoryForm + instead);
        Assert.StartsWith("Set Memory to ", Assert.Single(finding.Edits).Title, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("GB")]
    [InlineData("lots")]
    [InlineData("0.3 MB")]
    public void Shows_the_forms_of_memory_too(string memory) =>
        Judge.Reports<TDG014>(Fargate("256", memory), "/memory", "\"" + memory + "\"" + MemoryForm + "Write 512 or \".5GB\", for example.");

    [Fact]
    public void Reports_both_members() => Assert.Equal(["/cpu", "/memory"], Judge.Pointers<TDG014>(Fargate("", "")));

    [Fact]
    public void A_blank_size_is_called_blank() =>
        Judge.Reports<TDG014>(Fargate(" ", "512"), "/cpu", "A blank text" + CpuForm + "Write 256 or \".25 vCPU\", for example.");

    [Theory]
    [InlineData("\"EC2\"", "128")]
    [InlineData("\"EC2\"", "196608")]
    [InlineData("\"EC2\"", "192 vCPU")]
    [InlineData("\"EXTERNAL\"", "1000")]
    [InlineData("", "0.125 vCPU")]
    [InlineData("\"MANAGED_INSTANCES\"", "64")]
    [InlineData("\"FARGATE\"", "64")]
    [InlineData("\"FARGATE\", \"EC2\"", "64")]
    public void Takes_128_to_196608_outside_Fargate(string compatibilities, string cpu) => Judge.Accepts<TDG014>(
        "{ \"requiresCompatibilities\": [" + compatibilities + "], \"cpu\": \"" + cpu + "\" }");

    [Theory]
    [InlineData("[\"EC2\"]", "127", "127 CPU units are too few", "128")]
    [InlineData("[\"EXTERNAL\"]", "1", "1 CPU units are too few", "128")]
    [InlineData("[]", "196609", "196609 CPU units are too many", "196608")]
    [InlineData("null", "193 vCPU", "197632 CPU units are too many", "196608")]
    [InlineData("[\"EC2\"]", "999999999999", "999999999999 CPU units are too many", "196608")]
    public void Refuses_others_there(string compatibilities, string cpu, string what, string nearest) => Judge.Reports<TDG014>(
        "{ \"requiresCompatibilities\": " + compatibilities + ", \"cpu\": \"" + cpu + "\" }",
        "/cpu",
        what + ": outside Fargate a task takes 128 to 196608. Write " + nearest + ", or leave Cpu out and let the containers say what they need.");

    [Fact]
    public void Windows_on_EC2_ignores_the_value() => Judge.Accepts<TDG014>(
        """{ "requiresCompatibilities": ["EC2"], "cpu": "64", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""");

    private static string Fargate(string cpu, string memory) =>
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"" + memory + "\" }";
}
