using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG012Tests
{
    [Theory]
    [InlineData("\"cpu\": \"256\"", "256", "0")]
    [InlineData("\"cpu\": \".25 vCPU\"", "128", "128")]
    [InlineData("\"cpu\": \"256\"", "256", "\"{Cpu}\"")]
    [InlineData("\"cpu\": \"{Cpu}\"", "256", "4096")]
    [InlineData("\"cpu\": \"0.25\"", "256", "4096")]
    [InlineData("\"memory\": \"512\"", "256", "4096")]
    [InlineData("\"cpu\": \"256\"", "257", "-1", "\"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, ")]
    public void Takes_as_much_as_the_task_has(string task, string first, string second, string more = "") => Judge.Accepts<TDG012>(Json(more + task, first, second));

    [Fact]
    public void Left_out_is_nothing() => Judge.Accepts<TDG012>("""{ "cpu": "256", "containerDefinitions": [{}, { "cpu": 256 }, {}] }""");

    [Fact]
    public void Refuses_more_together()
    {
        var finding = Judge.Reports<TDG012>(
            Json("\"cpu\": \".25 vCPU\"", "200", "57"),
            "/containerDefinitions/1/cpu",
            "The containers ask for 257 CPU units together (\"a\" 200 and \"b\" 57), and the task has 256 (\".25 vCPU\"). Lower them to 256 in all, raise Cpu of the task, "
            + "or leave Cpu of containers out: they share what the task has.");
        Assert.Equal(["Lower Cpu to 199 and 56"], Judge.Titles(finding));
    }

    [Fact]
    public void One_alone_is_told_alone()
    {
        var finding = Judge.Reports<TDG012>(
            """{ "cpu": "256", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "a" }, { "name": "b", "cpu": 512 }] }""",
            "/containerDefinitions/1/cpu",
            "Container \"b\" asks for 512 CPU units, and the task has 256. Write 256 at most, raise Cpu of the task, or leave Cpu of containers out: they share what the task has.");
        Assert.Equal(["Set Cpu to 256"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("257", "\"{Cpu}\"")]
    [InlineData("257", "-1")]
    public void What_is_not_known_makes_it_no_less(string first, string second) => Assert.Equal(
        ["/containerDefinitions/0/cpu"], Judge.Pointers<TDG012>(Json("\"cpu\": \"256\"", first, second)));

    [Fact]
    public void Nobody_is_left_without() => Assert.Empty(Assert.Single(Judge.Run<TDG012>(Json("\"cpu\": \"256\"", "100000", "10"))).Edits);

    private static string Json(string task, string first, string second) =>
        "{ " + task + ", \"containerDefinitions\": [{ \"name\": \"a\", \"cpu\": " + first + " }, { \"name\": \"b\", \"cpu\": " + second + " }] }";
}
