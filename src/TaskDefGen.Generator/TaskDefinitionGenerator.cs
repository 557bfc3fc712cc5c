using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Collections;
using TaskDefGen.Generator.Emission;
using TaskDefGen.Generator.Reading;

namespace TaskDefGen.Generator;

/// <summary>
/// From classes with <c>[TaskDefinition]</c> to their companions, the catalogue, and the carrier of the JSON. It reports nothing: the analyzers do,
/// from the same facts.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TaskDefinitionGenerator : IIncrementalGenerator
{
    /// <summary>The only place that says which reader is used.</summary>
    private static IDefinitionReader Reader => SymbolReader.Instance;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tasks = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                OurNames.TaskDefinitionAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (target, cancellation) => IsFirstDeclaration(target) ? (Facts: Reader.ReadTask((INamedTypeSymbol)target.TargetSymbol, cancellation), Tree: target.TargetNode.SyntaxTree) : default)
            .Where(static read => read.Facts is not null)

            // The tree is asked for its options and dropped: what follows equals itself when the text around the class changes.
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => (Facts: input.Left.Facts!, TeamOptions.Read(input.Right.GetOptions(input.Left.Tree)).Options.Conventions))
            .WithTrackingName(StepNames.Facts);

        var assembly = context.CompilationProvider
            .Select(static (compilation, cancellation) => Reader.ReadAssembly(compilation.Assembly, cancellation))
            .WithTrackingName(StepNames.AssemblyFacts);

        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildSettings.Read(options.GlobalOptions))
            .WithTrackingName(StepNames.Settings);

        var definitions = tasks.Combine(assembly.Combine(settings.Select(static (s, _) => s.Parameters)))
            .Select(static (input, _) => DefinitionOutput.Create(input.Left.Facts, input.Right.Left, input.Right.Right, input.Left.Conventions))
            .WithTrackingName(StepNames.Definition);

        var clashes = definitions
            .Select(static (d, _) => new CompanionUse(d.Namespace, d.CompanionName, d.FullName))
            .Collect()
            .Select(static (uses, _) => CompanionUse.Clashes(uses))
            .WithTrackingName(StepNames.Clashes);

        var outputs = definitions.Combine(clashes)
            .Select(static (input, _) => input.Right.Contains(input.Left.FullName, StringComparer.Ordinal) ? input.Left.WithDistinctCompanion() : input.Left)
            .WithTrackingName(StepNames.Output);

        var catalogueNamespace = context.CompilationProvider.Combine(settings.Select(static (s, _) => s.RootNamespace))
            .Select(static (input, _) => CatalogueEmitter.FreeNamespace(input.Left, input.Right))
            .WithTrackingName(StepNames.CatalogueNamespace);

        context.RegisterSourceOutput(outputs, static (output, definition) =>
        {
            if (definition.CompanionName is { } companion)
                output.AddSource(HintName.For(definition, "TaskDefinition"), CompanionEmitter.Emit(definition, companion));
        });

        context.RegisterSourceOutput(outputs.Combine(settings.Select(static (s, _) => s.EmitFiles)), static (output, input) =>
        {
            if (input.Right)
                output.AddSource(HintName.For(input.Left, "Files"), CarrierEmitter.Emit(input.Left));
        });

        var catalogue = outputs
            .Where(static d => d.CompanionName is not null)
            .Select(static (d, _) => new CatalogueEntry(
                "global::" + (d.Namespace.Length == 0 ? "" : CSharpText.Name(d.Namespace) + ".") + d.CompanionName,
                d.IsPublic))
            .Collect()
            .Combine(catalogueNamespace)
            .Select(static (input, _) => (Entries: input.Left.ToEquatableArray(), Namespace: input.Right))
            .WithTrackingName(StepNames.Catalogue);

        context.RegisterSourceOutput(catalogue, static (output, input) =>
        {
            if (input.Entries.Count > 0)
                output.AddSource(CatalogueEmitter.Hint, CatalogueEmitter.Emit(input.Entries, input.Namespace));
        });
    }

    /// <summary>A class in several parts with several such attributes is met once for each part: one of them is enough.</summary>
    private static bool IsFirstDeclaration(GeneratorAttributeSyntaxContext target)
    {
        var first = SymbolReader.Attributes(target.TargetSymbol)
            .FirstOrDefault(a => OurNames.AttributeName(a.AttributeClass) == Core.Binding.AttributeMap.TaskDefinition)?.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == target.TargetNode.SyntaxTree && target.TargetNode.Span.Contains(first.Span);
    }
}
