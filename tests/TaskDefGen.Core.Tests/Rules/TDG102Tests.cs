using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG102Tests
{
    private const string Sizes = "It has 256, 512, 1024, 2048, 4096, 8192, 16384 and 32768; write ";

    [Theory]
    [InlineData("\"FARGATE\"", "256")]
    [InlineData("\"FARGATE\"", ".25 vCPU")]
    [InlineData("\"FARGATE\"", "32 vcpu")]
    [InlineData("\"FARGATE\"", "{Cpu}")]
    [InlineData("\"FARGATE\"", "malformed")]
    [InlineData("\"EC2\"", "300")]
    [InlineData("", "300")]
    public void Takes_sizes_of_Fargate_and_anything_elsewhere(string compatibilities, string cpu) =>
        Judge.Accepts<TDG102>("{ \"requiresCompatibilities\": [" + compatibilities + "], \"cpu\": \"" + cpu + "\", \"memory\": \"1\" }");

    [Fact]
    public void Says_nothing_of_what_is_missing() => Judge.Accepts<TDG102>("""{ "requiresCompatibilities": ["FARGATE"], "memory": "512" }""");

    [Theory]
    [InlineData("1", "256")]
    [InlineData("255", "256")]
    [InlineData("257", "512")]
    [InlineData("3000", "4096")]
    [InlineData("32767", "32768")]
    public void The_next_above_is_proposed(string cpu, string next)
    {
        var finding = Judge.Reports<TDG102>(
            "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\" }",
            "/cpu",
            "Fargate has no size with " + cpu + " CPU units. " + Sizes + next + ", the next above.");
        Assert.Equal(["Set Cpu to " + next], Judge.Titles(finding));
    }

    [Fact]
    public void The_largest_is_proposed_where_none_is_above() => Judge.Reports<TDG102>(
        """{ "requiresCompatibilities": ["FARGATE"], "cpu": "64 vCPU" }""",
        "/cpu",
        "Fargate has no size with 65536 CPU units (\"64 vCPU\"). " + Sizes + "32768, the largest.");

    [Fact]
    public void A_fraction_is_shown_in_units() => Judge.Reports<TDG102>(
        """{ "requiresCompatibilities": ["FARGATE"], "cpu": ".3 vCPU" }""",
        "/cpu",
        "Fargate has no size with 307.2 CPU units (\".3 vCPU\"). " + Sizes + "512, the next above.");

    [Fact]
    public void Memory_that_fits_then_stays() => Assert.Equal(
        ["Set Cpu to 512"],
        Judge.Titles(Judge.Reports<TDG102>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "300", "memory": "1GB" }""",
            "/cpu",
            "Fargate has no size with 300 CPU units. " + Sizes + "512, the next above.")));

    [Theory]
    [InlineData("512", "1024")]
    [InlineData("1500", "2048")]
    [InlineData("99999", "4096")]
    public void Memory_that_does_not_fit_changes_too(string memory, string fitting)
    {
        var json = "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"300\", \"memory\": \"" + memory + "\" }";
        var finding = Judge.Reports<TDG102>(
            json,
            "/cpu",
            "Fargate has no size with 300 CPU units. " + Sizes + "512, the next above. Memory is then 1024 to 4096 MiB in steps of 1024.");
        Assert.Equal(["Set Cpu to 512 and Memory to " + fitting], Judge.Titles(finding));
        Judge.Accepts<TDG103>(JsonEditor.Apply(json, finding.Edits[0]));
    }

    [Theory]
    [InlineData("{Memory}")]
    [InlineData("lots")]
    public void Memory_that_can_not_be_read_stays(string memory) => Assert.Equal(
        ["Set Cpu to 512"],
        Judge.Titles(Assert.Single(Judge.Run<TDG102>("{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"300\", \"memory\": \"" + memory + "\" }"))));

    [Fact]
    public void Windows_has_fewer_sizes() => Judge.Reports<TDG102>(
        """{ "requiresCompatibilities": ["FARGATE"], "cpu": "300", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
        "/cpu",
        "Fargate has no size with 300 CPU units. It has 1024, 2048 and 4096 for Windows; write 1024, the next above.");
}
