using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Registration;
using TaskDefGen.Generator.Emission;
using TaskDefGen.Generator.Reading;

namespace TaskDefGen.Generator;

/// <summary>What comes of all definitions of a compilation.</summary>
internal static class DefinitionOutputs
{
    /// <summary>What came of a class the last time: the reader hands out the same object for a class that says the same.</summary>
    private static readonly ConditionalWeakTable<ReadDefinition, Made> Known = new();

    public static EquatableArray<DefinitionOutput> Create(ReadDefinitions read, EquatableArray<BuildParameter> parameters, SdkSurface? sdk)
    {
        var outputs = new DefinitionOutput[read.All.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            var definition = read.All[i];
            if (Known.TryGetValue(definition, out var made) && made.Assembly.Equals(read.Assembly) && made.Parameters.Equals(parameters) && Equals(made.Sdk, sdk))
            {
                outputs[i] = made.Output;
                continue;
            }

            outputs[i] = DefinitionOutput.Create(definition.Facts, read.Assembly, parameters, definition.Options, sdk);
            Known.Remove(definition);
            Known.GetValue(definition, _ => new Made(read.Assembly, parameters, sdk, outputs[i]));
        }

        return new EquatableArray<DefinitionOutput>(outputs);
    }

    /// <summary>The same with what depends on all of them: names that neither another companion has nor a type of the user's, and the form of their JSON.</summary>
    public static EquatableArray<DefinitionOutput> Together(EquatableArray<DefinitionOutput> outputs, EquatableArray<string> parameterTypes, JsonForm form)
    {
        var clashes = Clashes(outputs);
        if (clashes.Count == 0 && parameterTypes.Count == 0 && form == JsonForm.Literal)
            return outputs;
        var taken = new HashSet<string?>(parameterTypes, StringComparer.Ordinal);
        return outputs.Select(o =>
        {
            var output = (clashes.Contains(o.FullName) ? o.WithDistinctCompanion() : o).With(form);
            return output.ParametersMetadataName is { } name && taken.Contains(name) ? output with { IsParametersNameTaken = true } : output;
        }).ToEquatableArray();
    }

    /// <summary>The full names of those classes whose companion another one has too; a class of its own keeps its name.</summary>
    private static HashSet<string> Clashes(EquatableArray<DefinitionOutput> outputs)
    {
        var clashes = new HashSet<string>(StringComparer.Ordinal);
        if (!outputs.Any(IsInnerOrGeneric))
            return clashes;
        foreach (var same in outputs.Where(o => o.CompanionName is not null).GroupBy(o => (o.Namespace, o.CompanionName)).Where(g => g.Skip(1).Any()))
            clashes.UnionWith(same.Where(IsInnerOrGeneric).Select(o => o.FullName));
        return clashes;
    }

    private static bool IsInnerOrGeneric(DefinitionOutput output) => output.FullName.IndexOfAny(['+', '`']) >= 0;

    private sealed record Made(AssemblyFacts Assembly, EquatableArray<BuildParameter> Parameters, SdkSurface? Sdk, DefinitionOutput Output);
}
