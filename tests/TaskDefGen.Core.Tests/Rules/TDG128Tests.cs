using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG128Tests
{
    [Theory]
    [InlineData("\"FARGATE\"", "16384")]
    [InlineData("\"FARGATE\"", "16 vCPU")]
    [InlineData("\"FARGATE\"", "300")]
    [InlineData("\"FARGATE\"", "{Cpu}")]
    [InlineData("\"EC2\"", "32768")]
    [InlineData("", "32768")]
    public void Says_nothing_of_the_others(string compatibilities, string cpu) =>
        Judge.Accepts<TDG128>("{ \"requiresCompatibilities\": [" + compatibilities + "], \"cpu\": \"" + cpu + "\" }");

    [Theory]
    [InlineData("32768")]
    [InlineData("32 vCPU")]
    public void Tells_of_the_newest_size(string cpu) => Judge.Reports<TDG128>(
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"61440\" }",
        "/cpu",
        "32 vCPU (32768) stands in the newest copies of the ECS developer guide only; the service model and other tools don't list it yet. If ECS refuses it, write 16384, the largest that all of them list.");

    [Fact]
    public void It_is_advice() => Assert.Equal(FindingSeverity.Info, new TDG128().Descriptor.Severity);
}
