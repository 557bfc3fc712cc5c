using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TaskDefGen.Benchmarks;
using TaskDefGen.Benchmarks.Short;

if (args.Contains("--short"))
{
    var measured = "Measured on " + DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " with "
        + System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription + " on " + Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)
        + " processors; medians, in milliseconds and megabytes allocated.\n\n" + new ShortForm(withLargest: !args.Contains("--without-largest")).Run();
    if (!args.Contains("--dry"))
        PerformancePage.Write(measured);
    return;
}

ShortForm.MeasureFloorText();

// In this process: all see the same runtime, the same parsed sources and the same state of the machine.
var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator());
BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args, config);
