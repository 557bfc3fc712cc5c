using System.Reflection;

namespace TaskDefGen.Build.Tests;

public sealed class BuildCodesTests
{
    public static TheoryData<string> Codes =>
        [.. typeof(BuildCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_the_page_that_its_help_link_names(string code)
    {
        Assert.EndsWith($"/docs/rules/{code}.md", BuildCodes.HelpLink(code), StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", code + ".md"));
        Assert.StartsWith($"# {code}: ", page, StringComparison.Ordinal);
        Assert.Contains("## How to fix", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_code_stands_twice() => Assert.Distinct(Codes.Select(row => row.Data), StringComparer.Ordinal);
}
