using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG103Tests
{
    [Theory]
    [InlineData("\"FARGATE\"", "256", "512")]
    [InlineData("\"FARGATE\"", "1 vCPU", "2 GB")]
    [InlineData("\"FARGATE\"", "300", "1")]
    [InlineData("\"FARGATE\"", "256", "{Memory}")]
    [InlineData("\"FARGATE\"", "${CPU}", "1")]
    [InlineData("\"FARGATE\"", "256", "nonsense")]
    [InlineData("\"FARGATE\"", "nonsense", "1")]
    [InlineData("\"EC2\"", "256", "1")]
    [InlineData("", "256", "1")]
    public void Takes_pairs_and_leaves_the_rest_to_others(string compatibilities, string cpu, string memory) => Judge.Accepts<TDG103>(
        "{ \"requiresCompatibilities\": [" + compatibilities + "], \"cpu\": \"" + cpu + "\", \"memory\": \"" + memory + "\" }");

    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "memory": "1" }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "cpu": "256" }""")]
    public void Says_nothing_of_what_is_missing(string json) => Judge.Accepts<TDG103>(json);

    [Theory]
    [InlineData("256", "256", "0.25 vCPU (256) allows 512, 1024 or 2048 MiB; 256 is not one of them. Nearest: 512.", new[] { "Set Memory to 512" })]
    [InlineData("256", "1536", "0.25 vCPU (256) allows 512, 1024 or 2048 MiB; 1536 is not one of them. Nearest: 2048.", new[] { "Set Memory to 2048" })]
    [InlineData("256", "3072", "0.25 vCPU (256) allows 512, 1024 or 2048 MiB; 3072 is not one of them. Nearest: 2048.", new[] { "Set Memory to 2048", "Set Cpu to 512" })]
    [InlineData("512", "512", "0.5 vCPU (512) allows 1024 to 4096 MiB in steps of 1024; 512 is not one of them. Nearest: 1024.", new[] { "Set Memory to 1024", "Set Cpu to 256" })]
    [InlineData("8192", "17408", "8 vCPU (8192) allows 16384 to 61440 MiB in steps of 4096; 17408 is not one of them. Nearest: 20480.", new[] { "Set Memory to 20480", "Set Cpu to 4096" })]
    [InlineData("16384", "249856", "16 vCPU (16384) allows 32768 to 122880 MiB in steps of 8192; 249856 is not one of them. Nearest: 122880.", new[] { "Set Memory to 122880", "Set Cpu to 32768" })]
    [InlineData("32768", "65536", "32 vCPU (32768) allows 61440, 122880 or 249856 MiB; 65536 is not one of them. Nearest: 122880.", new[] { "Set Memory to 122880", "Set Cpu to 16384" })]
    [InlineData("1 vCPU", "2.5gb", "1 vCPU (1024) allows 2048 to 8192 MiB in steps of 1024; \"2.5gb\" (2560) is not one of them. Nearest: 3072.", new[] { "Set Memory to 3072" })]
    public void Refuses_other_pairs(string cpu, string memory, string message, string[] titles)
    {
        var finding = Judge.Reports<TDG103>("{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"" + memory + "\" }", "/memory", message);
        Assert.Equal(titles, Judge.Titles(finding));
    }

    [Fact]
    public void Windows_is_not_led_to_a_size_that_it_can_not_have() => Assert.Equal(
        ["Set Memory to 2048"],
        Judge.Titles(Assert.Single(Judge.Run<TDG103>(
            """{ "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "memory": "512", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }"""))));
}
