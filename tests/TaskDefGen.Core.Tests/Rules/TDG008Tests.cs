using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG008Tests
{
    private const string Message = " has no memory, and neither has the task: outside Fargate ECS asks for one of them. "
        + "Write Memory (its limit in MiB) or MemoryReservation (what is kept free for it) for the container, or Memory for the task.";

    [Theory]
    [InlineData("""{ "containerDefinitions": [{ "memory": 512 }, { "memoryReservation": 64 }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "memory": "{Memory}" }, { "memoryReservation": "${RESERVED}" }] }""")]
    [InlineData("""{ "memory": "512", "containerDefinitions": [{ "name": "a" }] }""")]
    [InlineData("""{ "memory": "{Memory}", "containerDefinitions": [{ "name": "a" }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2", "FARGATE"], "containerDefinitions": [{ "name": "a" }] }""")]
    [InlineData("{}")]
    public void Takes_either_and_leaves_Fargate_to_TDG101(string json) => Judge.Accepts<TDG008>(json);

    [Theory]
    [InlineData("")]
    [InlineData("\"requiresCompatibilities\": [\"EC2\"], ")]
    [InlineData("\"requiresCompatibilities\": [\"EXTERNAL\"], \"memory\": null, ")]
    public void Refuses_a_container_without(string task)
    {
        var finding = Judge.Reports<TDG008>(
            "{ " + task + "\"containerDefinitions\": [{ \"name\": \"a\", \"memory\": 4 }, { \"name\": \"b\", \"memory\": null }] }",
            "/containerDefinitions/1",
            "Container \"b\"" + Message);
        Assert.Equal(["Set Memory to 512"], Judge.Titles(finding));
    }
}
