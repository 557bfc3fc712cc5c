using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TaskDefGen.Benchmarks;
using TaskDefGen.Benchmarks.Builds;
using TaskDefGen.Benchmarks.Short;

var measured = "Measured on " + DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " with "
    + System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription + " on " + Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture) + " processors; medians, in ";
if (args.Contains("--short"))
{
    var only = args.SkipWhile(a => a != "--only").Skip(1).FirstOrDefault();
    if (only is not null && !ShortForm.Parts.Contains(only, StringComparer.Ordinal))
        throw new InvalidOperationException("There is no part " + only + ". Write one of " + string.Join(", ", ShortForm.Parts) + ".");
    var run = new ShortForm(withLargest: !args.Contains("--without-largest"), only).Run();
    Console.WriteLine(run.Goals);
    if (args.Contains("--dry") || only is not null)
        return; // a page of parts would mix runs
    PerformancePage.Write(PerformancePage.Measured, measured + "milliseconds and megabytes allocated.\n\n" + run.Tables);
    PerformancePage.Write(PerformancePage.Goals, run.Goals);
    return;
}

if (args.Contains("--build"))
{
    // All sizes, or those that follow: --build 100 1000
    var sizes = args.SkipWhile(a => a != "--build").Skip(1).TakeWhile(a => char.IsAsciiDigit(a[0])).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToList();
    var built = new BuildForm(sizes is [] ? [100, 1_000] : sizes).Run();
    if (!args.Contains("--dry"))
        PerformancePage.Write(PerformancePage.Built, measured + "seconds.\n\n" + built);
    return;
}

ShortForm.MeasureFloorText();

// In this process: all see the same runtime, the same parsed sources and the same state of the machine.
var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator());
BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args, config);
