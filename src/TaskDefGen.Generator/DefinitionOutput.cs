using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Carrier;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Deployment;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Registration;

namespace TaskDefGen.Generator;

/// <summary>All that the emitters need to know of a class: strings only, so that it equals itself after any edit elsewhere.</summary>
/// <param name="Registration">Null where there is no companion, no SDK, or something that the SDK can't register.</param>
/// <param name="CompanionName">The class that is generated beside it; null where none can be (file-local classes have no name elsewhere).</param>
internal sealed record DefinitionOutput(
    string Namespace,
    string ClassName,
    string FullName,
    string? CompanionName,
    bool IsPublic,
    EquatableArray<DocumentOutput> Documents,
    RegistrationOutput? Registration)
{
    /// <summary>Whether the user has a type of the name that the class of open tokens would get.</summary>
    public bool IsParametersNameTaken { get; init; }

    /// <summary>The class of the tokens that the build left open: <c>UserServiceParameters</c>; null where there are none.</summary>
    public string? ParametersName => CompanionName is null || Registration is not { Tokens.Count: > 0 } ? null
        : IsParametersNameTaken ? CompanionName + Emission.Registration.ParametersEmitter.Suffix
        : Emission.Registration.ParametersEmitter.NameFor(CompanionName);

    /// <summary>The name of that class as the compiler looks it up.</summary>
    public string? ParametersMetadataName => ParametersName is null || Namespace.Length == 0 ? ParametersName : Namespace + "." + ParametersName;

    /// <summary>How the companion holds its JSON, which depends on all others.</summary>
    public Emission.JsonForm JsonForm { get; init; }

    /// <summary>How much JSON the companion holds, in characters; with open tokens, registration holds it once more, always in literals.</summary>
    public int JsonLength
    {
        get
        {
            var length = 0;
            for (var i = 0; CompanionName is not null && i < Documents.Count; i++)
                length += Documents[i].Json.Length;
            return Registration is { Tokens.Count: > 0 } ? 2 * length : length;
        }
    }

    public bool HasEnvironments => Documents.Count != 1 || Documents[0].Environment is not null;

    public static DefinitionOutput Create(TaskFacts facts, AssemblyFacts assembly, EquatableArray<BuildParameter> parameters, EquatableArray<WrittenOption> options, SdkSurface? sdk)
    {
        var conventions = OptionReader.Read(options).Options.Conventions;
        var bound = TaskBinder.Bind(facts, assembly, parameters, conventions);
        var documents = bound.Tasks
            .Select(t => new DocumentOutput(
                t.Identity.Environment,
                t.Identity.Project,
                t.Identity.Service,
                t.Family,
                CanonicalJson.Write(t.Task),
                DefinitionAbout.Write(facts.FullName, t, options),
                DeploymentFiles.Of(t).ToEquatableArray()))
            .ToEquatableArray();
        var companion = CompanionOf(facts);
        var registration = companion is null ? null : RegistrationReader.Read(bound, [.. documents.Select(d => d.Json)], assembly, parameters, conventions, sdk);
        return new DefinitionOutput(facts.Namespace, facts.Name, facts.FullName, companion, facts.IsPublic, documents, registration);
    }

    public DefinitionOutput With(Emission.JsonForm form) => form == JsonForm ? this : this with { JsonForm = form };

    /// <summary>Another name for the companion, where that of two classes would be one: <c>A_B</c> and <c>B</c> nested in <c>A</c>.</summary>
    public DefinitionOutput WithDistinctCompanion() => this with { CompanionName = CompanionName + "_" + Emission.HintName.Hash(FullName) };

    /// <summary>The class name and <c>TaskDefinition</c>; what stands around a nested class goes before it, and its arity behind it.</summary>
    private static string? CompanionOf(TaskFacts facts)
    {
        if (facts.IsFileLocal)
            return null;
        var outer = facts.ContainingTypes.Length == 0 ? "" : facts.ContainingTypes.Replace('.', '_') + "_";
        var arity = facts.Arity == 0 ? "" : "_" + facts.Arity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return outer + facts.Name + arity + "TaskDefinition";
    }
}
