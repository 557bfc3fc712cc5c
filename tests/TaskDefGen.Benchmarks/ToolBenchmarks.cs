using System;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks;

/// <summary>The build task from assembly to files, and the command line per file.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public sealed class ToolBenchmarks : IDisposable
{
    private ToolWork _work = null!;

    [Params(1, 100, 1_000, 10_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp() => _work = new ToolWork(Count, CompilationWork.Assembly(Count));

    [GlobalCleanup]
    public void Dispose() => _work.Dispose();

    [IterationSetup(Target = nameof(BuildAll))]
    public void RemoveFiles() => _work.RemoveFiles();

    [Benchmark]
    public void BuildAll() => _work.Build();

    [Benchmark]
    public void BuildAgain() => _work.Build();

    [Benchmark]
    public int Lint() => _work.Lint();

    [Benchmark]
    public void Import() => _work.Import();
}
