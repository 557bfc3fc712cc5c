using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG020Tests
{
    [Theory]
    [InlineData("\"interval\": 5, \"timeout\": 2, \"retries\": 1, \"startPeriod\": 0")]
    [InlineData("\"interval\": 300, \"timeout\": 60, \"retries\": 10, \"startPeriod\": 300")]
    [InlineData("\"interval\": \"{Interval}\", \"timeout\": null")]
    [InlineData("\"command\": [\"CMD\", \"true\"]")]
    public void Takes_the_bounds(string members) => Judge.Accepts<TDG020>(Json(members));

    [Theory]
    [InlineData("interval", 4, "Interval 4 is out of range: between two checks lie 5 to 300 seconds. Write 5, or leave it out for 30.", "Set Interval to 5")]
    [InlineData("interval", 301, "Interval 301 is out of range: between two checks lie 5 to 300 seconds. Write 300, or leave it out for 30.", "Set Interval to 300")]
    [InlineData("timeout", 1, "Timeout 1 is out of range: a check may take 2 to 60 seconds. Write 2, or leave it out for 5.", "Set Timeout to 2")]
    [InlineData("timeout", 61, "Timeout 61 is out of range: a check may take 2 to 60 seconds. Write 60, or leave it out for 5.", "Set Timeout to 60")]
    [InlineData("retries", 0, "Retries 0 is out of range: a container becomes unhealthy after 1 to 10 failed checks. Write 1, or leave it out for 3.", "Set Retries to 1")]
    [InlineData("retries", 11, "Retries 11 is out of range: a container becomes unhealthy after 1 to 10 failed checks. Write 10, or leave it out for 3.", "Set Retries to 10")]
    [InlineData("startPeriod", -1, "StartPeriod -1 is out of range: failures don't count for the first 0 to 300 seconds. Write 0, or leave it out for 0.", "Set StartPeriod to 0")]
    [InlineData("startPeriod", 301, "StartPeriod 301 is out of range: failures don't count for the first 0 to 300 seconds. Write 300, or leave it out for 0.", "Set StartPeriod to 300")]
    public void Refuses_what_lies_outside(string member, int value, string message, string title)
    {
        var finding = Judge.Reports<TDG020>(Json("\"" + member + "\": " + value), "/containerDefinitions/0/healthCheck/" + member, message);
        Assert.Equal([title], Judge.Titles(finding));
    }

    private static string Json(string members) => Example.Container("\"healthCheck\": { " + members + " }");
}
