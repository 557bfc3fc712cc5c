using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

public sealed class ParameterTests
{
    [Fact]
    public void Sorts_by_ordinal_and_escapes_both_sides()
    {
        var (run, formatted) = Format(("b", "x=y&z"), ("_a", ""), ("B", null), ("a9", "1;2#3%41\"\\\r\n ü😀"));

        Assert.Contains("'B' = ''", run.OnlyError("TDG956"), StringComparison.Ordinal);
        Assert.Equal("_a=&a9=1%3B2%233%2541%22%5C%0D%0A%20%C3%BC%F0%9F%98%80&b=x%3Dy%26z", formatted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("Image-Tag")]
    [InlineData("Image Tag")]
    [InlineData("Größe")]
    [InlineData("{ImageTag}")]
    public void A_name_must_be_an_identifier(string name)
    {
        var (run, formatted) = Format((name, "1"), ("Good", "2"));

        var message = run.OnlyError("TDG956");
        Assert.Contains($"'{name}'", message, StringComparison.Ordinal);
        Assert.Contains("letters", message, StringComparison.Ordinal);
        Assert.Equal("Good=2", formatted);
    }

    [Fact]
    public void A_name_stands_once()
    {
        var (run, _) = Format(("ImageTag", "v1"), ("ImageTag", "v2"));

        Assert.Contains("Update=\"ImageTag\" Value=\"v2\"", run.OnlyError("TDG956"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_twice_is_no_contradiction()
    {
        var (run, formatted) = Format(("ImageTag", "v1"), ("ImageTag", "v1"));

        Assert.True(run.Succeeded);
        Assert.Equal("ImageTag=v1", formatted);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("I=1&i_=2", Format(("i_", "2"), ("I", "1")).Formatted);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (TaskRun Run, string Formatted) Format(params (string Name, string? Value)[] parameters)
    {
        var task = new FormatTaskDefParameters
        {
            ProjectFile = Path.Combine(Path.GetTempPath(), "User.csproj"),
            Parameters = [.. parameters.Select(Item)],
        };
        return (TaskRun.Of(task), task.Formatted);
    }

    private static ITaskItem Item((string Name, string? Value) parameter)
    {
        var item = new TaskItem();
        item.ItemSpec = parameter.Name;
        if (parameter.Value is { } value)
        {
            item.SetMetadata("Value", Escape(value));
        }

        return item;
    }

    // Metadata is set in MSBuild's own escaped form.
    private static string Escape(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}
