using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks;

/// <summary>The long form: every generator, size and edit, with statistics.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class GeneratorBenchmarks
{
    private GeneratorWork _work = null!;

    public static IEnumerable<Subject> All => Subjects.All;

    [ParamsSource(nameof(All))]
    public Subject Subject { get; set; }

    [Params(1, 100, 1_000, 10_000)]
    public int Count { get; set; }

    [Params(Edit.Cold, Edit.Elsewhere, Edit.One)]
    public Edit Edit { get; set; }

    [Params(false, true)]
    public bool AsAnIdeRunsIt { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _work = new GeneratorWork(Subject, Count, AsAnIdeRunsIt);
        _work.SetUp();
    }

    [IterationSetup]
    public void Prepare() => _work.Prepare(Edit);

    [Benchmark]
    public GeneratorDriver Run() => _work.Run();
}
