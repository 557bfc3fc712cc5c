using System;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Cost;

/// <summary>What the analyzer allocates, with all that the compiler does for it. Alone, since what other tests allocate would count.</summary>
[Collection(nameof(Alone))]
public class AllocationTests
{
    private const int Count = 100;

    [Fact]
    public async Task Twice_as_many_definitions_allocate_twice_as_much()
    {
        await AllocatedAsync(Count); // sets up what is set up once
        var (once, twice) = (await AllocatedAsync(Count), await AllocatedAsync(2 * Count));
        Assert.True(twice <= once * 2.3, once + " bytes became " + twice + ".");
    }

    /// <summary>Measured: 220 KB for each definition, 77 of them the compiler's to bind its attributes; before, 450.</summary>
    [Fact]
    public async Task A_definition_allocates_no_more_than_it_should()
    {
        await AllocatedAsync(Count);
        Assert.InRange(await AllocatedAsync(Count) / Count, 1, 300_000);
    }

    private static async Task<long> AllocatedAsync(int count)
    {
        var compilation = Work.Definitions(count);
        foreach (var tree in compilation.SyntaxTrees)
            await tree.GetRootAsync(CancellationToken.None);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var found = await compilation.Analyze(new TaskDefinitionAnalyzer()).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.InRange(found.Length, count, int.MaxValue);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
