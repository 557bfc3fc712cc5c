using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Registration;
using TaskDefGen.Generator.Emission;
using TaskDefGen.Generator.Emission.Registration;
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
            .Select(static (input, _) => (Facts: input.Left.Facts!, Options: TeamOptions.Written(input.Right.GetOptions(input.Left.Tree))))
            .WithTrackingName(StepNames.Facts);

        var assembly = context.CompilationProvider
            .Select(static (compilation, cancellation) => Reader.ReadAssembly(compilation.Assembly, cancellation))
            .WithTrackingName(StepNames.AssemblyFacts);

        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildSettings.Read(options.GlobalOptions))
            .WithTrackingName(StepNames.Settings);

        var sdk = context.MetadataReferencesProvider.Collect()
            .Select(static (references, cancellation) => SdkReader.Read(references, cancellation))
            .WithTrackingName(StepNames.SdkSurface);

        var definitions = tasks.Combine(assembly.Combine(settings.Select(static (s, _) => s.Parameters)).Combine(sdk))
            .Select(static (input, _) => DefinitionOutput.Create(input.Left.Facts, input.Right.Left.Left, input.Right.Left.Right, input.Left.Options, input.Right.Right))
            .WithTrackingName(StepNames.Definition);

        var clashes = definitions
            .Select(static (d, _) => (Use: new CompanionUse(d.Namespace, d.CompanionName, d.FullName), d.JsonLength))
            .Collect()
            .Select(static (all, _) => (Names: CompanionUse.Clashes([.. all.Select(a => a.Use)]), HaveMuchJson: JsonForms.IsTooLong(all.Select(a => a.JsonLength))))

            // One step says both: a driver that tracks steps walks every way from an output to its inputs.
            .Combine(context.CompilationProvider)
            .Select(static (input, _) => (input.Left.Names, JsonForm: input.Left.HaveMuchJson ? JsonForms.ForMuch(input.Right) : JsonForm.Literal))
            .WithTrackingName(StepNames.Clashes);

        var distinct = definitions.Combine(clashes)
            .Select(static (input, _) => (input.Right.Names.Contains(input.Left.FullName, StringComparer.Ordinal) ? input.Left.WithDistinctCompanion() : input.Left)
                .With(input.Right.JsonForm));

        var taken = distinct.Select(static (d, _) => d.ParametersMetadataName).Where(static n => n is not null).Collect().Combine(context.CompilationProvider)
            .Select(static (input, _) => input.Left.Where(n => input.Right.Assembly.GetTypeByMetadataName(n!) is not null).Select(n => n!).ToEquatableArray())
            .WithTrackingName(StepNames.TakenNames);

        var outputs = distinct.Combine(taken)
            .Select(static (input, _) => input.Right.Contains(input.Left.ParametersMetadataName, StringComparer.Ordinal) ? input.Left with { IsParametersNameTaken = true } : input.Left)
            .WithTrackingName(StepNames.Output);

        var catalogueNamespace = context.CompilationProvider.Combine(settings.Select(static (s, _) => s.RootNamespace))
            .Select(static (input, _) => CatalogueEmitter.FreeNamespace(input.Left, input.Right))
            .WithTrackingName(StepNames.CatalogueNamespace);

        context.RegisterSourceOutput(outputs, static (output, definition) =>
        {
            if (definition.CompanionName is { } companion)
                output.AddSource(HintName.For(definition, "TaskDefinition"), CompanionEmitter.Emit(definition, companion, definition.JsonForm));
        });

        context.RegisterSourceOutput(outputs, static (output, definition) =>
        {
            if (definition is { CompanionName: { } companion, Registration: { } registration })
                output.AddSource(HintName.For(definition, "Registration"), RegistrationEmitter.Emit(definition, companion, registration));
        });

        context.RegisterSourceOutput(outputs.Combine(settings.Select(static (s, _) => s.EmitFiles)), static (output, input) =>
        {
            if (input.Right)
                output.AddSource(HintName.For(input.Left, "Files"), CarrierEmitter.Emit(input.Left));
        });

        var catalogue = outputs
            .Where(static d => d.CompanionName is not null)
            .Select(static (d, _) => new CatalogueEntry(
                CatalogueEntry.NameOf(d),
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

        RegisterRegistration(context, outputs, sdk, catalogue);
    }

    /// <summary>What exists only where AWSSDK.ECS is referenced: one registrar for all companions, and the catalogue's own.</summary>
    private static void RegisterRegistration(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DefinitionOutput> outputs,
        IncrementalValueProvider<SdkSurface?> sdk,
        IncrementalValueProvider<(EquatableArray<CatalogueEntry> Entries, string Namespace)> catalogue)
    {
        var registrations = outputs
            .Where(static d => d.Registration is not null)
            .Select(static (d, _) => CatalogueRegistration.Of(d))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());

        var registrar = registrations.Combine(sdk)
            .Select(static (input, _) => input.Left.Count > 0 ? input.Right : null)
            .WithTrackingName(StepNames.Registrar);
        context.RegisterSourceOutput(registrar, static (output, surface) =>
        {
            if (surface is null)
                return;
            output.AddSource(RegistrarEmitter.Hint, RegistrarEmitter.Emit());
            output.AddSource(DescribedRevisionEmitter.Hint, DescribedRevisionEmitter.Emit(surface));
        });

        var registerAll = registrations.Combine(catalogue)
            .Select(static (input, _) => (Registrations: input.Left, input.Right.Entries, input.Right.Namespace))
            .WithTrackingName(StepNames.RegisterAll);
        context.RegisterSourceOutput(registerAll, static (output, input) =>
        {
            if (input.Registrations.Count > 0)
                output.AddSource(RegisterAllEmitter.Hint, RegisterAllEmitter.Emit(input.Entries, input.Registrations, input.Namespace));
        });
    }

    /// <summary>A class in several parts with several such attributes is met once for each part: one of them is enough.</summary>
    private static bool IsFirstDeclaration(GeneratorAttributeSyntaxContext target)
    {
        // Code that is being typed may read as a namespace without a name, and nothing can be generated into that.
        for (var space = target.TargetSymbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name.Length == 0)
                return false;
        }

        var first = SymbolReader.Attributes(target.TargetSymbol)
            .FirstOrDefault(a => OurNames.AttributeName(a.AttributeClass) == Core.Binding.AttributeMap.TaskDefinition)?.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == target.TargetNode.SyntaxTree && target.TargetNode.Span.Contains(first.Span);
    }
}
