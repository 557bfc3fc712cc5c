using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Testing.Tests;

/// <summary>For each class C that stands in a source, an empty class Generated_C.</summary>
public sealed class TypeListGenerator : IIncrementalGenerator
{
    public const string Names = "Names";

    public const string Options = "Options";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => node is ClassDeclarationSyntax, (c, _) => ((ClassDeclarationSyntax)c.Node).Identifier.ValueText)
            .WithTrackingName(Names);
        var suffix = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => provider.GlobalOptions.TryGetValue("build_property.Suffix", out var value) ? value : string.Empty)
            .WithTrackingName(Options);
        context.RegisterSourceOutput(
            names.Combine(suffix),
            (c, pair) => c.AddSource(pair.Left + ".g.cs", $"internal sealed class Generated_{pair.Left}{pair.Right} {{ }}\n"));
    }
}

/// <summary>Keeps what no step should keep, in a private field of an element of a collection.</summary>
public sealed class LeakingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var nodes = context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => node is ClassDeclarationSyntax, (c, _) => new Leak[] { new(null), new(c.Node) }.ToList())
            .WithTrackingName("Leaks");
        context.RegisterSourceOutput(nodes, (_, _) => { });
    }

    private sealed class Leak(object? kept)
    {
        public override string ToString() => kept?.ToString() ?? string.Empty;
    }
}

public sealed class ThrowingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new System.InvalidOperationException("boom"));
}

/// <summary>Adds the text that an additional file has.</summary>
public sealed class CopyingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, (c, file) => c.AddSource("copy.g.cs", file.GetText(c.CancellationToken)!.ToString()));
}

/// <summary>Finds its classes by an attribute, as most generators do.</summary>
public sealed class AttributeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider
            .ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (c, _) => c.TargetSymbol.Name)
            .WithTrackingName("Names");
        context.RegisterSourceOutput(names, (c, name) => c.AddSource(name + ".g.cs", "// " + name));
    }
}
