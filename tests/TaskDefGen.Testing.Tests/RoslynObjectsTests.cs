using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Testing.Tests;

public sealed class RoslynObjectsTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Test",
        [CSharpSyntaxTree.ParseText("[System.Obsolete] class C { }", path: "A.cs", cancellationToken: TestContext.Current.CancellationToken)],
        ReferenceSets.NetStandard20);

    public static TheoryData<string> Kinds => [.. Objects().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_pins_a_compilation_is_found_wherever_it_hides(string kind)
    {
        var found = Objects()[kind];

        Assert.NotNull(RoslynObjects.FindPath(found));
        Assert.NotNull(RoslynObjects.FindPath(new object[] { 1, "x", ImmutableArray.Create(found) }));
        Assert.NotNull(RoslynObjects.FindPath(new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = (1, found) }));
        Func<string> closure = () => found.ToString() ?? string.Empty;
        Assert.NotNull(RoslynObjects.FindPath(closure));
    }

    [Fact]
    public void Plain_data_passes()
    {
        Assert.Null(RoslynObjects.FindPath(null));
        Assert.Null(RoslynObjects.FindPath(new { Name = "a", Numbers = new[] { 1, 2 }, Optional = (int?)3, Nested = ImmutableArray.Create<(string Key, decimal Value)>(("x", 1m)) }));
        Assert.Null(RoslynObjects.FindPath(default(ImmutableArray<string>)));
        Assert.Null(RoslynObjects.FindPath(new Dictionary<string, Type>(StringComparer.Ordinal) { ["t"] = typeof(ISymbol) }));
    }

    [Fact]
    public void Cycles_and_long_chains_end()
    {
        var cycle = new Node();
        cycle.Next = cycle;
        Assert.Null(RoslynObjects.FindPath(cycle));

        var last = new Node { Payload = Compilation };
        var chain = Enumerable.Range(0, 200_000).Aggregate(last, (next, _) => new Node { Next = next });
        Assert.NotNull(RoslynObjects.FindPath(chain));
    }

    [Fact]
    public void The_path_names_properties_and_indexes() =>
        Assert.StartsWith("Node.Next.Payload[1] is a Compilation", RoslynObjects.FindPath(new Node { Next = new Node { Payload = new object?[] { null, Compilation } } }), StringComparison.Ordinal);

    private static Dictionary<string, object> Objects()
    {
        var tree = Compilation.SyntaxTrees[0];
        var type = Compilation.GetTypeByMetadataName("C")!;
        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["symbol"] = type,
            ["node"] = tree.GetRoot(CancellationToken),
            ["tree"] = tree,
            ["token"] = tree.GetRoot(CancellationToken).GetFirstToken(),
            ["compilation"] = Compilation,
            ["model"] = Compilation.GetSemanticModel(tree),
            ["location"] = type.Locations[0],
            ["diagnostic"] = Diagnostic.Create(BadNameAnalyzer.Rule, Location.None),
            ["reference"] = type.DeclaringSyntaxReferences[0],
            ["attribute"] = type.GetAttributes()[0],
        };
    }

    private static System.Threading.CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private sealed class Node
    {
        public Node? Next { get; set; }

        public object? Payload { get; set; }
    }
}
