using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Registration;
using TaskDefGen.Generator.Emission;
using TaskDefGen.Generator.Emission.Registration;
using TaskDefGen.Generator.Reading;
using TaskDefGen.Generator.Reading.Syntax;

namespace TaskDefGen.Generator;

/// <summary>
/// From classes with <c>[TaskDefinition]</c> to their companions, the catalogue, and the carrier of the JSON. It reports nothing: the analyzers do,
/// from the same facts.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TaskDefinitionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildSettings.Read(options.GlobalOptions))
            .WithTrackingName(StepNames.Settings);

        // It takes the whole compilation, and so runs at every edit: what it does then is to find that each tree is the one it knows. A step for each attribute would
        // be entered for every class at every edit, and would have the compiler bind it.
        var reader = new CompilationReader();
        var read = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(settings.Select(static (s, _) => s.RootNamespace))
            .Select((input, cancellation) => reader.Read((CSharpCompilation)input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(StepNames.Facts);

        var sdk = context.MetadataReferencesProvider.Collect()
            .Select(static (references, cancellation) => SdkReader.Read(references, cancellation))
            .WithTrackingName(StepNames.SdkSurface);

        var definitions = read.Combine(settings.Select(static (s, _) => s.Parameters)).Combine(sdk)
            .Select(static (input, _) => DefinitionOutputs.Create(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Definitions);

        var jsonForm = definitions.Select(static (all, _) => JsonForms.IsTooLong(all.Select(static d => d.JsonLength))).Combine(context.CompilationProvider)
            .Select(static (input, _) => input.Left ? JsonForms.ForMuch(input.Right) : JsonForm.Literal)
            .WithTrackingName(StepNames.JsonForm);

        var outputs = definitions.Combine(read.Select(static (r, _) => r.ParameterTypes)).Combine(jsonForm)
            .Select(static (input, _) => DefinitionOutputs.Together(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Outputs);

        var groups = outputs.SelectMany(static (all, _) => OutputGroup.Of(all)).WithTrackingName(StepNames.Groups);
        RegisterDefinitions(context, groups, settings.Select(static (s, _) => s.EmitFiles));

        var catalogue = outputs.Combine(read.Select(static (r, _) => r.CatalogueNamespace))
            .Select(static (input, _) => (Entries: CatalogueEntry.Of(input.Left), Namespace: input.Right))
            .WithTrackingName(StepNames.Catalogue);
        context.RegisterSourceOutput(catalogue, static (output, input) =>
        {
            if (input.Entries.Count > 0)
                output.AddSource(CatalogueEmitter.Hint, CatalogueEmitter.Emit(input.Entries, input.Namespace));
        });

        RegisterRegistration(context, outputs, sdk, catalogue);
    }

    private static void RegisterDefinitions(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<OutputGroup> groups, IncrementalValueProvider<bool> emitFiles)
    {
        context.RegisterSourceOutput(groups, static (output, group) =>
        {
            if (group.Definitions.Any(static d => d.CompanionName is not null))
                output.AddSource(group.Hint("TaskDefinition"), CompanionEmitter.Emit(group.Definitions));
        });

        context.RegisterSourceOutput(groups, static (output, group) =>
        {
            if (group.Definitions.Any(static d => d is { CompanionName: not null, Registration: not null }))
                output.AddSource(group.Hint("Registration"), RegistrationEmitter.Emit(group.Definitions));
        });

        // Nothing that anybody writes refers to these, so an editor need not have them.
        context.RegisterImplementationSourceOutput(groups.Combine(emitFiles), static (output, input) =>
        {
            if (input is { Right: true, Left.Definitions.Count: > 0 })
                output.AddSource(input.Left.Hint("Files"), CarrierEmitter.Emit(input.Left.Definitions));
        });
    }

    /// <summary>What exists only where AWSSDK.ECS is referenced: one registrar for all companions, and the catalogue's own.</summary>
    private static void RegisterRegistration(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<DefinitionOutput>> outputs,
        IncrementalValueProvider<SdkSurface?> sdk,
        IncrementalValueProvider<(EquatableArray<CatalogueEntry> Entries, string Namespace)> catalogue)
    {
        var registrations = outputs
            .Select(static (all, _) => all.Where(static d => d.Registration is not null).Select(CatalogueRegistration.Of).ToEquatableArray());

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
}
