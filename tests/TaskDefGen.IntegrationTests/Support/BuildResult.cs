namespace TaskDefGen.IntegrationTests.Support;

/// <summary>How a dotnet command went.</summary>
internal sealed record BuildResult(int ExitCode, string Output, string Root)
{
    /// <summary>The announced files as <c>Project -> path</c>, the path relative to the folder it ran in, in order of appearance.</summary>
    public string[] Written =>
        [.. Lines.Where(line => line.Contains(" -> ", StringComparison.Ordinal) && line.EndsWith(".json", StringComparison.Ordinal)).Select(Relative)];

    /// <summary>The errors and warnings, each once, with paths relative to that folder. The summary at the end repeats them.</summary>
    public string[] Diagnostics =>
        [.. Lines
            .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(Relative)
            .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is var project and > 0 && line[^1] == ']' ? line[..project] : line)
            .Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    /// <summary>Neither error nor warning.</summary>
    public BuildResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.True(Diagnostics.Length == 0, Output);
        return this;
    }

    public BuildResult Writes(params string[] files)
    {
        Succeeds();
        Assert.Equal(files, Written);
        return this;
    }

    public BuildResult Fails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    private string Relative(string line) => line.Replace(Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Replace('\\', '/');
}
