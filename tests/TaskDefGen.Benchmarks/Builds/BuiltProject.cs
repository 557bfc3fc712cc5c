using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Benchmarks.Work;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Builds;

/// <summary>A project on disk that <c>dotnet build</c> builds, as its user would.</summary>
internal sealed partial class BuiltProject
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly string _folder;
    private readonly int _count;
    private readonly string[] _command;
    private int _edits;

    public BuiltProject(string folder, int count, string project, CompilerServer server)
    {
        _folder = folder;
        _count = count;
        _command = ["build", "-tl:off", "-clp:PerformanceSummary", .. server.Properties];
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Work.csproj"), project);
        foreach (var (name, text) in Sources.Of(Subject.TaskDefGen, count))
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    /// <summary>Changes one file, as its author would.</summary>
    public void Touch(Edit edit)
    {
        var number = (++_edits).ToString(CultureInfo.InvariantCulture);
        var name = (_count / 2).ToString("00000", CultureInfo.InvariantCulture);
        if (edit == Edit.Elsewhere)
            File.WriteAllText(Path.Combine(_folder, "Elsewhere.cs"), Sources.Elsewhere.Replace("42", number, StringComparison.Ordinal));
        else if (edit == Edit.One)
            File.WriteAllText(Path.Combine(_folder, "F" + name + ".cs"), Sources.Of(Subject.TaskDefGen, name, "b" + number));
    }

    /// <summary>One build: the wall time, and the time that MSBuild accounts to the targets of the package.</summary>
    public (double Milliseconds, double OfTargets) Build()
    {
        // Whoever starts this program by "dotnet run" hands its own MSBuild down.
        var environment = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(name => name, _ => (string?)null, StringComparer.Ordinal);
        var watch = Stopwatch.GetTimestamp();
        var result = ProcessRunner.RunAsync("dotnet", _command, _folder, environment, Patience).GetAwaiter().GetResult().EnsureSuccess();
        if (result.StandardOutput.Contains("warning ", StringComparison.Ordinal))
            Console.WriteLine("A build had warnings, and to print them takes time: " + result.StandardOutput.Split('\n').First(line => line.Contains("warning ", StringComparison.Ordinal)));
        return (Stopwatch.GetElapsedTime(watch).TotalMilliseconds, OfTargets(result.StandardOutput));
    }

    /// <summary>The summary has a line for each target; the ones that call others count those in.</summary>
    private static double OfTargets(string output) => TargetLine().Matches(output)
        .Where(m => m.Groups["name"].Value is "TaskDefGenParameters" or "TaskDefGenEmit" or "_TaskDefGenLayout" or "_TaskDefGenInputs" or "_TaskDefGenWrite" or "_TaskDefGenFiles")
        .Sum(m => double.Parse(m.Groups["ms"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\s*(?<ms>\d+) ms\s+(?<name>\w+)\s+\d+ calls?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TargetLine();
}
