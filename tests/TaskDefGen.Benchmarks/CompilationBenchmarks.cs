using System.IO;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks;

/// <summary>What runs beside the generator: the analyzers alone, and the compiler with and without what is generated.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class CompilationBenchmarks
{
    private CompilationWork _work = null!;

    [Params(1, 100, 1_000, 10_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp() => _work = new CompilationWork(Count);

    [IterationSetup]
    public void Prepare() => _work.Prepare();

    [Benchmark]
    public int Analyzers() => _work.Analyze();

    [Benchmark]
    public Stream EmitPlain() => _work.EmitPlain();

    [Benchmark]
    public Stream EmitGenerated() => _work.EmitGenerated();
}
