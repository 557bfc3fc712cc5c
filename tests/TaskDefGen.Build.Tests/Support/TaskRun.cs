using Microsoft.Build.Framework;

namespace TaskDefGen.Build.Tests.Support;

/// <summary>How a task went.</summary>
internal sealed record TaskRun(bool Succeeded, IReadOnlyList<BuildErrorEventArgs> Errors, IReadOnlyList<string> Printed)
{
    public static TaskRun Of(ITask task)
    {
        var engine = new RecordingBuildEngine();
        task.BuildEngine = engine;
        var succeeded = task.Execute();
        return new TaskRun(
            succeeded,
            engine.Errors,
            [.. engine.Messages.Where(message => message.Importance == MessageImportance.High).Select(message => message.Message!)]);
    }

    /// <summary>The only error, which every error test checks for what all of them share.</summary>
    public string OnlyError(string code)
    {
        Assert.False(Succeeded);
        var error = Assert.Single(Errors);
        AssertCoded(error, code);
        return error.Message!;
    }

    public IReadOnlyList<string> AllErrors(string code)
    {
        Assert.False(Succeeded);
        Assert.All(Errors, error => AssertCoded(error, code));
        return [.. Errors.Select(error => error.Message!)];
    }

    public void AssertWrote(params string[] files)
    {
        Assert.Empty(Errors);
        Assert.True(Succeeded);
        Assert.Equal(string.Join("\n", files), string.Join("\n", Printed.Select(line => line[(line.IndexOf(" -> ", StringComparison.Ordinal) + 4)..])));
    }

    private static void AssertCoded(BuildErrorEventArgs error, string code)
    {
        Assert.Equal(code, error.Code);
        Assert.Null(error.Subcategory);
        Assert.EndsWith(".csproj", error.File, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{code}.md", error.HelpLink, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message!);
    }
}
