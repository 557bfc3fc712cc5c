using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG749Tests
{
    private const string Connected = "{ \"serviceName\": \"app\", \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\" } }";

    [Theory]
    [InlineData("512", "1024", "\"cpu\": 256, \"memory\": 960")]
    [InlineData("512", "1024", "\"cpu\": 256")]
    [InlineData("512", "1024", "\"memory\": 960")]
    [InlineData("256", "512", "\"name\": \"app\"")]
    [InlineData("512", "1024", "\"cpu\": 512 }, { \"name\": \"other\"")]
    [InlineData("512", "1024", "\"cpu\": 0, \"memoryReservation\": 960")]
    [InlineData("512", "1024", "\"cpu\": 640, \"memory\": 1100")]
    [InlineData("${CPU}", "1024", "\"cpu\": 512")]
    [InlineData("300", "1024", "\"cpu\": 300")]
    public void Takes_what_leaves_room(string cpu, string memory, string container) => ServiceJudge.Accepts<TDG749>(Connected, Task(cpu, memory, container));

    [Theory]
    [InlineData(null)]
    [InlineData("{ \"serviceName\": \"app\" }")]
    [InlineData("{ \"serviceName\": \"app\", \"serviceConnectConfiguration\": { \"enabled\": false } }")]
    public void Takes_a_service_without_proxy(string? service) => ServiceJudge.Accepts<TDG749>(service, Task("512", "1024", "\"cpu\": 512, \"memory\": 1024"));

    [Fact]
    public void Elsewhere_than_on_Fargate_a_task_has_no_size_to_divide() =>
        ServiceJudge.Accepts<TDG749>(Connected, Task("512", "1024", "\"cpu\": 512").Replace("FARGATE", "EC2", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("512", "1024", "\"cpu\": 257", "255 of 512 CPU units", "Set Cpu to 1024 and Memory to 2048")]
    [InlineData("512", "1024", "\"memory\": 961", "63 of 1024 MiB", "Set Cpu to 512 and Memory to 2048")]
    [InlineData("512", "1024", "\"memoryReservation\": 1024", "0 of 1024 MiB", "Set Cpu to 512 and Memory to 2048")]
    [InlineData("1024", "2048", "\"cpu\": 512, \"memory\": 1024 }, { \"cpu\": 500, \"memory\": 1000", "12 of 1024 CPU units and 24 of 2048 MiB", "Set Cpu to 2048 and Memory to 4096")]
    public void Reports_what_leaves_too_little(string cpu, string memory, string container, string left, string title)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG749>(Connected, Task(cpu, memory, container)));
        Assert.Contains("and the containers leave it " + left + ": under load", finding.Message, System.StringComparison.Ordinal);
        Assert.Equal([title], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG749>(Connected, JsonEditor.Apply(Task(cpu, memory, container), finding.Edits[0]));
    }

    [Fact]
    public void Where_Fargate_has_no_larger_size_the_containers_get_less()
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG749>(Connected, Task("32768", "249856", "\"memory\": 249856")));
        Assert.EndsWith("or killed. Give the containers less.", finding.Message, System.StringComparison.Ordinal);
        Assert.Empty(finding.Edits);
    }

    private static string Task(string cpu, string memory, string container) =>
        "{ \"requiresCompatibilities\": [\"FARGATE\"], \"cpu\": \"" + cpu + "\", \"memory\": \"" + memory + "\", \"containerDefinitions\": [{ " + container + " }] }";
}
