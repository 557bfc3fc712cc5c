using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG010Tests
{
    [Theory]
    [InlineData("\"memory\": \"512\"", "512")]
    [InlineData("\"memory\": \"2GB\"", "2048")]
    [InlineData("\"memory\": \".5 gb\"", "512")]
    [InlineData("\"memory\": \"{Memory}\"", "4096")]
    [InlineData("\"memory\": \"2Gi\"", "4096")]
    [InlineData("\"memory\": \"512\"", "\"${MEMORY}\"")]
    [InlineData("\"cpu\": \"256\"", "4096")]
    [InlineData("\"memory\": \"512\", \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }", "1024")]
    public void Takes_as_much_as_the_task_has(string task, string memory) => Judge.Accepts<TDG010>(Json(task, memory));

    [Fact]
    public void A_reservation_is_no_limit() => Judge.Accepts<TDG010>("""{ "memory": "512", "containerDefinitions": [{ "memoryReservation": 1024 }] }""");

    [Theory]
    [InlineData("512", 513, "512")]
    [InlineData(".5GB", 600, "512 (\\u0022.5GB\\u0022)")]
    public void Refuses_more(string memory, int container, string shown)
    {
        shown = shown.Replace("\\u0022", "\"", System.StringComparison.Ordinal);
        var finding = Judge.Reports<TDG010>(
            Json("\"memory\": \"" + memory + "\"", container.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            "/containerDefinitions/0/memory",
            "Container \"app\" asks for " + container + " MiB, and the whole task has " + shown + ". Write 512 at most, or raise Memory of the task.");
        Assert.Equal(["Set Memory of the container to 512", "Set Memory of the task to " + container], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("256", 1025, "2048")]
    [InlineData("1 vCPU", 8192, "8192")]
    [InlineData("256", 2049, null)]
    [InlineData("300", 1024, null)]
    [InlineData("{Cpu}", 1024, null)]
    public void On_Fargate_the_task_gets_what_goes_with_its_cpu(string cpu, int container, string? enough)
    {
        var finding = Judge.Reports<TDG010>(
            Json("\"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"512\"", container.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            "/containerDefinitions/0/memory",
            "Container \"app\" asks for " + container + " MiB, and the whole task has 512. Write 512 at most" + (enough is null ? "." : ", or raise Memory of the task."));
        Assert.Equal(
            enough is null ? ["Set Memory of the container to 512"] : ["Set Memory of the container to 512", "Set Memory of the task to " + enough],
            Judge.Titles(finding));
    }

    private static string Json(string task, string memory) => "{ " + task + ", \"containerDefinitions\": [{ \"name\": \"app\", \"memory\": " + memory + " }] }";
}
