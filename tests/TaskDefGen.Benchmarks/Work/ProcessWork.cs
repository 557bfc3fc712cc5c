using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using TaskDefGen.Benchmarks.Short;
using TaskDefGen.Build;
using TaskDefGen.Cli.Lint;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Work;

/// <summary>Linters as a shell starts them: ours on task definitions, cfn-lint on CloudFormation templates of the same ones.</summary>
internal sealed class ProcessWork : IDisposable
{
    private const int Runs = 5;

    private static readonly string Tool = typeof(LintCommand).Assembly.Location;

    /// <summary>Not the path of this process: that is the executable of the benchmarks.</summary>
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static readonly string? CfnLintPath = Peers.Find("cfn-lint");

    private readonly TempDirectory _folder = new();
    private readonly string _definition;
    private readonly string _template;

    public ProcessWork(byte[] assembly)
    {
        var file = _folder.Combine("Work.dll");
        File.WriteAllBytes(file, assembly);
        var task = new EmitTaskDefinitions
        {
            BuildEngine = new SilentBuildEngine(),
            ProjectFile = _folder.Combine("Work.csproj"),
            Assembly = file,
            OutputDirectory = _folder.Combine("taskdefs"),
            ManifestFile = _folder.Combine("Work.manifest"),
            CloudFormation = true,
        };
        if (!task.Execute())
            throw new InvalidOperationException("The build task failed.");
        _definition = File.ReadAllText(Directory.EnumerateFiles(_folder.Combine("taskdefs"), "*-prod.json").Single());
        _template = File.ReadAllText(_folder.Combine("taskdefs", "cloudformation", "prod.json"));
    }

    public bool HasCfnLint => CfnLintPath is not null;

    public ProcessTime Lint(int count) => Measure([Host, "exec", Tool, "lint", "--fail-on", "none", .. Files("definition", _definition, count)], Runs);

    /// <summary>Null where it is not installed.</summary>
    public ProcessTime? CfnLint(int count) => CfnLintPath is null ? null : Measure([CfnLintPath, .. Files("template", _template, count)], runs: 3);

    public void Dispose() => _folder.Dispose();

    private string[] Files(string name, string content, int count) =>
        [.. Enumerable.Range(0, count).Select(i => _folder.Write(name + i.ToString(CultureInfo.InvariantCulture) + ".json", content))];

    private static ProcessTime Measure(string[] command, int runs)
    {
        var times = Enumerable.Range(0, runs + 1).Select(_ => Run(command)).Skip(1).ToList();
        return new ProcessTime(Meter.Median([.. times.Select(t => t.Milliseconds)]), Meter.Median([.. times.Select(t => t.ProcessorMilliseconds)]));
    }

    private static ProcessTime Run(string[] command)
    {
        // Only a parent learns what its child needed, and .NET doesn't tell: elsewhere than on Windows the shell says it.
        string[] all = OperatingSystem.IsWindows() ? command : ["/bin/sh", "-c", "\"$@\" >/dev/null || exit $?; times", "sh", .. command];
        var start = new ProcessStartInfo(all[0], all[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.GetTimestamp();
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException(string.Join(' ', command.Take(4)) + " ended with " + process.ExitCode.ToString(CultureInfo.InvariantCulture) + ": " + error.Result);
        return new ProcessTime(wall, OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalMilliseconds : OfChildren(output));
    }

    /// <summary>The second line of <c>times</c>: user and system of the children, each as <c>0m0.110s</c>.</summary>
    private static double OfChildren(string output) => output.Split('\n')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(time =>
        (int.Parse(time.Split('m')[0], CultureInfo.InvariantCulture) * 60_000) + (double.Parse(time.Split('m')[1].TrimEnd('s', '\r'), CultureInfo.InvariantCulture) * 1000));
}
