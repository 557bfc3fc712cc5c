using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG009Tests
{
    [Theory]
    [InlineData("\"memory\": 512, \"memoryReservation\": 512")]
    [InlineData("\"memory\": 512, \"memoryReservation\": 1")]
    [InlineData("\"memory\": 512")]
    [InlineData("\"memoryReservation\": 512")]
    [InlineData("\"memory\": \"{Memory}\", \"memoryReservation\": 512")]
    [InlineData("\"memory\": 512, \"memoryReservation\": \"{Memory}\"")]
    [InlineData("\"memory\": 0, \"memoryReservation\": 512")]
    public void Takes_as_much_and_less(string members) => Judge.Accepts<TDG009>(Example.Container(members));

    [Theory]
    [InlineData(513)]
    [InlineData(int.MaxValue)]
    public void Refuses_more(int reservation)
    {
        var finding = Judge.Reports<TDG009>(
            Example.Container("\"name\": \"app\", \"memory\": 512, \"memoryReservation\": " + reservation),
            "/containerDefinitions/0/memoryReservation",
            "MemoryReservation " + reservation + " is above Memory 512: ECS can't keep more free for container \"app\" than it may use. Write 512 at most, or raise Memory.");
        Assert.Equal(["Set MemoryReservation to 512"], Judge.Titles(finding));
    }
}
