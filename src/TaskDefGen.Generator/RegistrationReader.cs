using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Registration;
using TaskDefGen.Core.Schema;
using TaskDefGen.Generator.Emission.Registration;

namespace TaskDefGen.Generator;

/// <summary>Makes of a bound class what the emitters of registration need to know.</summary>
internal static class RegistrationReader
{
    /// <summary>Null where the SDK is not referenced, or can't register the class; the analyzer says why.</summary>
    /// <param name="written">The JSON of each of its tasks.</param>
    public static RegistrationOutput? Read(
        BoundDefinition bound,
        IReadOnlyList<string> written,
        AssemblyFacts assembly,
        EquatableArray<BuildParameter> parameters,
        Conventions conventions,
        SdkSurface? sdk)
    {
        if (sdk is null || bound.Tasks.Any(t => t.Family.Trim().Length == 0) || !RegistrationFit.Fits(bound, sdk))
            return null;
        var marked = RuntimeTokens.Mark(bound, written, assembly, parameters, conventions);
        var requests = marked.Tasks
            .Select((t, i) => Read(t, ReferenceEquals(marked, bound) ? written[i] : CanonicalJson.Write(t.Task), parameters))
            .ToEquatableArray();
        var tokens = requests.SelectMany(r => r.Tokens).Distinct(StringComparer.Ordinal).OrderBy(t => t, StringComparer.Ordinal).ToEquatableArray();
        return new RegistrationOutput(requests, tokens);
    }

    private static RequestOutput Read(BoundTask task, string json, EquatableArray<BuildParameter> parameters)
    {
        var text = new TextCode(RuntimeTokens.Open(task, parameters));
        var tokens = RuntimeTokens.In(json, text.Open).Select(t => t.Name).Distinct(StringComparer.Ordinal).OrderBy(t => t, StringComparer.Ordinal).ToEquatableArray();
        var containers = task.Task.Objects(Ecs.TaskDefinition.ContainerDefinitions)
            .Select(c => c.Text(Ecs.ContainerDefinition.Name))
            .Where(n => n is not null)
            .Select(n => text.Literal(n!))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
        return new RequestOutput(RequestCode.Lines(task.Task, text).ToEquatableArray(), containers, tokens, tokens.Count == 0 ? null : text.Json(json));
    }
}
