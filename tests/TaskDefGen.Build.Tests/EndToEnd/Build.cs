namespace TaskDefGen.Build.Tests.EndToEnd;

/// <summary>How a dotnet command went.</summary>
internal sealed record Build(int ExitCode, string Output)
{
    /// <summary>The announced files, as names, in order of appearance.</summary>
    public string[] Written =>
        [.. Output.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains(" -> ", StringComparison.Ordinal) && line.EndsWith(".json", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf('/') + 1)..])];

    public Build Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.DoesNotContain("warning", Output, StringComparison.Ordinal);
        return this;
    }

    public Build FailsWith(string text)
    {
        Assert.NotEqual(0, ExitCode);
        Assert.Contains(text, Output, StringComparison.Ordinal);
        return this;
    }

    public Build Writes(params string[] names)
    {
        Assert.True(names.SequenceEqual(Succeeds().Written, StringComparer.Ordinal), Output);
        return this;
    }
}
