using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Registration;

/// <summary>
/// Finds what keeps a task definition from being registered with the referenced SDK: a member that the package lacks, or a value that the SDK has
/// no type for. The generator leaves such a class out, and the analyzer says why.
/// </summary>
public static class RegistrationFit
{
    /// <summary>Adds what was found to the definition's own findings.</summary>
    public static BoundDefinition Report(BoundDefinition definition, SdkSurface? sdk) => sdk is null
        ? definition
        : definition with { Tasks = definition.Tasks.Select(t => t with { Findings = [.. t.Findings, .. Check(definition, t, sdk)] }).ToList() };

    /// <summary>Whether the SDK can register the definition in all its environments.</summary>
    public static bool Fits(BoundDefinition definition, SdkSurface sdk) => definition.Tasks.All(t => !Check(definition, t, sdk).Any());

    private static IEnumerable<Finding> Check(BoundDefinition definition, BoundTask task, SdkSurface sdk) =>
        Problems(task.Task, sdk, definition.Facts.Name).Select(p => new Finding(AuthoringRules.NotInSdk, p.At, p.Pointer, p.Message, []));

    private static IEnumerable<(Origin At, string Pointer, string Message)> Problems(EcsObject owner, SdkSurface sdk, string name)
    {
        foreach (var (member, value) in owner.Values.Select(v => (v.Key, v.Value)))
        {
            if (value is EcsList { Count: 0 } or EcsMap { Entries.Count: 0 })
                continue; // never written, never sent
            if (!sdk.Has(member))
            {
                yield return At(value, "AWSSDK.ECS " + sdk.Version + ", which this project references, has no " + member.Owner.Name + "." + member.PropertyName
                    + Consequence(name) + "Update the package, or leave " + member.Name + " out.");
                continue;
            }

            foreach (var problem in ProblemsOf(value, member.Type, sdk, name))
                yield return problem;
        }

        foreach (var extra in owner.Extras)
        {
            yield return At(extra.Value, "\"" + extra.Key + "\" is no member of " + owner.Shape.Name + " that TaskDefGen knows" + Consequence(name)
                + "Register the emitted JSON with the aws command line, or leave the member out.");
        }
    }

    private static IEnumerable<(Origin At, string Pointer, string Message)> ProblemsOf(EcsValue value, EcsType type, SdkSurface sdk, string name) => (type.Kind, value) switch
    {
        (EcsKind.Structure, EcsObject nested) => Problems(nested, sdk, name),
        (EcsKind.List, EcsList list) => list.SelectMany(i => ProblemsOf(i, type.Element!, sdk, name)),
        (EcsKind.Text or EcsKind.Enumeration, TextValue) or (EcsKind.Boolean, BooleanValue) or (EcsKind.Map, EcsMap) => [],
        (EcsKind.Integer, IntegerValue { Number: >= int.MinValue and <= int.MaxValue }) => [],
        _ => [At(value, Json.CanonicalJson.WriteValue(value) + " stands where the SDK takes " + Due(type.Kind) + Consequence(name) + "Write "
            + Due(type.Kind) + ", or register the emitted JSON with the aws command line.")],
    };

    private static string Consequence(string name) => ", so no RegisterAsync is generated for " + name + " and RegisterAllAsync leaves it out. ";

    private static string Due(EcsKind kind) => kind switch
    {
        EcsKind.Integer => "a 32-bit integer",
        EcsKind.Boolean => "true or false",
        EcsKind.List => "a list",
        EcsKind.Map => "strings by string",
        EcsKind.Structure => "an object",
        _ => "a string",
    };

    /// <summary>What nobody wrote is reported at what holds it.</summary>
    private static (Origin At, string Pointer, string Message) At(EcsValue value, string message)
    {
        var written = value;
        while (written.Origin.IsNone && written.Parent is { } parent)
            written = parent;
        return (written.Origin, value.Pointer, message);
    }
}
