using System.Globalization;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG707Tests
{
    [Theory]
    [InlineData("dev", 1)]
    [InlineData("stg", 2)]
    [InlineData("prod", 3)]
    [InlineData("prod", 100)]
    [InlineData("prod", 0)] // none at all: TDG706
    [InlineData("qa", 1)]
    [InlineData("${ENVIRONMENT}", 1)]
    [InlineData(null, 1)]
    public void Takes_enough(string? environment, int count) => ServiceJudge.Accepts<TDG707>(Service(count), environment: environment);

    [Theory]
    [InlineData("stg", 1, "1 task is fewer than stg asks for, which is 2", 2)]
    [InlineData("staging", 1, "1 task is fewer than stg asks for, which is 2", 2)]
    [InlineData("prod", 2, "2 tasks are fewer than prod asks for, which is 3", 3)]
    public void Reports_too_few(string environment, int count, string beginning, int least)
    {
        var finding = ServiceJudge.Reports<TDG707>(
            Service(count),
            "/desiredCount",
            beginning + ": when one task or its zone fails, too little is left. Write DesiredCount = " + least + ".",
            environment: environment);
        Assert.Equal(["Set DesiredCount to " + least], Judge.Titles(finding));
    }

    [Fact]
    public void The_minimum_is_an_option()
    {
        ServiceJudge.Accepts<TDG707>(Service(1), environment: "prod", options: ServiceJudge.Options("taskdefgen.minimum_count.prod", "1"));
        ServiceJudge.Accepts<TDG707>(Service(1), environment: "prod", options: ServiceJudge.Options("taskdefgen.minimum_count.prod", "none"));
        Assert.Single(ServiceJudge.Run<TDG707>(Service(1), environment: "dev", options: ServiceJudge.Options("taskdefgen.minimum_count.dev", "2")));
    }

    [Fact]
    public void A_daemon_takes_no_count_at_all() => // TDG704
        ServiceJudge.Accepts<TDG707>("{ \"desiredCount\": 1, \"schedulingStrategy\": \"DAEMON\" }", environment: "prod");

    private static string Service(int count) => "{ \"desiredCount\": " + count.ToString(CultureInfo.InvariantCulture) + " }";
}
