using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Cli.Import;

/// <summary>
/// Holds what attributes say against what was read, by binding them as a build does, and adds a raw fragment for each difference: so nothing is
/// lost, whatever the input holds.
/// </summary>
internal static class FragmentFinder
{
    /// <summary>A fragment settles its difference; one round shows the differences, a second that none is left.</summary>
    private const int Rounds = 3;

    /// <param name="expected">What was read for each environment; the empty name where there is only one.</param>
    public static TaskFacts Complete(TaskFacts facts, IReadOnlyDictionary<string, EcsObject> expected, EquatableArray<BuildParameter> parameters)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var missing = Differences(facts, expected, parameters);
            if (missing.Count == 0)
                return facts;
            facts = facts with { Attributes = facts.Attributes.Concat(missing.Select(m => ToFact(m, expected.Count))).ToEquatableArray() };
        }

        return facts;
    }

    /// <summary>What the attributes say otherwise than the input, as pointers and the JSON that is due there.</summary>
    public static List<Difference> Differences(TaskFacts facts, IReadOnlyDictionary<string, EcsObject> expected, EquatableArray<BuildParameter> parameters)
    {
        var bound = TaskBinder.Bind(facts, new AssemblyFacts(EquatableArray.Of<AttributeFact>()), parameters);
        var found = new List<Difference>();
        foreach (var task in bound.Tasks)
        {
            var environment = task.Identity.Environment ?? "";
            if (expected.TryGetValue(environment, out var wanted) || (expected.Count == 1 && (wanted = expected.Values.First()) is not null))
                Compare(wanted, task.Task, "", task.Tokens, (pointer, json) => found.Add(new Difference(environment, pointer, json)));
        }

        return found;
    }

    private static AttributeFact ToFact(Difference difference, int environments)
    {
        var fact = Fact.Of(AttributeMap.JsonFragment, ("Path", Fact.Text(difference.Pointer)), ("Json", Fact.Text(difference.Json)));
        return environments == 1
            ? fact
            : fact with { Arguments = fact.Arguments.Append(new ArgumentFact("Environment", Fact.Text(difference.Environment))).ToEquatableArray() };
    }

    private static void Compare(EcsObject wanted, EcsObject actual, string pointer, TokenTable tokens, Action<string, string> report)
    {
        foreach (var member in wanted.Shape.Members)
        {
            var at = pointer + "/" + member.Name;
            switch (wanted[member], actual[member])
            {
                case (null, null):
                    break;
                case (null, EcsList { Count: 0 } or EcsMap { Entries.Count: 0 }):
                    break;
                case (null, not null):
                    report(at, "null");
                    break;
                case (EcsObject left, EcsObject right):
                    Compare(left, right, at, tokens, report);
                    break;
                case (EcsList left, EcsList right) when left.Count == right.Count && left.All(v => v is EcsObject):
                    for (var i = 0; i < left.Count; i++)
                        Compare((EcsObject)left[i], (EcsObject)right[i], at + "/" + i.ToString(CultureInfo.InvariantCulture), tokens, report);
                    break;
                case (EcsMap left, EcsMap right):
                    CompareMaps(left, right, at, tokens, report);
                    break;
                case ({ } left, { } right) when Same(left, right, tokens):
                    break;
                case ({ } left, _):
                    report(at, Json(left));
                    break;
            }
        }

        foreach (var extra in wanted.Extras)
        {
            var name = tokens.Expand(extra.Key);
            var same = actual.Extras.FirstOrDefault(e => e.Key == name).Value;
            if (same is null || !Same(extra.Value.Node, same.Node, tokens))
                report(pointer + "/" + Escape(name), Json(extra.Value));
        }
    }

    private static void CompareMaps(EcsMap wanted, EcsMap actual, string pointer, TokenTable tokens, Action<string, string> report)
    {
        var keys = wanted.Entries.Select(e => tokens.Expand(e.Key)).ToList();
        foreach (var entry in wanted.Entries)
        {
            if (actual[tokens.Expand(entry.Key)] is not { } value || !Same(entry.Value, value, tokens))
                report(pointer + "/" + Escape(tokens.Expand(entry.Key)), Json(entry.Value));
        }

        foreach (var entry in actual.Entries.Where(e => !keys.Contains(e.Key, StringComparer.Ordinal)))
            report(pointer + "/" + Escape(entry.Key), "null");
    }

    private static bool Same(EcsValue wanted, EcsValue actual, TokenTable tokens) => (wanted, actual) switch
    {
        (TextValue left, TextValue right) => tokens.Expand(left.Text) == right.Text,
        (IntegerValue left, IntegerValue right) => left.Number == right.Number,
        (BooleanValue left, BooleanValue right) => left.Flag == right.Flag,
        (EcsList left, EcsList right) => left.Count == right.Count && left.Zip(right).All(p => Same(p.First, p.Second, tokens)),
        (RawValue left, RawValue right) => Same(left.Node, right.Node, tokens),
        _ => false,
    };

    /// <summary>Whether raw JSON is the same, where a placeholder is the token that it became, as text until it has a value.</summary>
    private static bool Same(JsonNode wanted, JsonNode actual, TokenTable tokens) => (wanted, actual) switch
    {
        (JsonNode.Placeholder left, JsonNode.Text right) => tokens.Expand(left.Value) == right.Value,
        (JsonNode.Text left, JsonNode.Text right) => tokens.Expand(left.Value) == right.Value,
        (JsonNode.Number left, JsonNode.Number right) => left.Literal == right.Literal,
        (JsonNode.Flag left, JsonNode.Flag right) => left.Value == right.Value,
        (JsonNode.Null, JsonNode.Null) => true,
        (JsonNode.Items left, JsonNode.Items right) => left.Values.Count == right.Values.Count && left.Values.Zip(right.Values).All(p => Same(p.First, p.Second, tokens)),
        (JsonNode.Map left, JsonNode.Map right) => left.Members.Count == right.Members.Count
            && left.Members.Zip(right.Members).All(p => tokens.Expand(p.First.Name) == p.Second.Name && Same(p.First.Value, p.Second.Value, tokens)),
        _ => false,
    };

    private static string Json(EcsValue value) => value switch
    {
        EcsObject nested => CanonicalJson.Write(nested).TrimEnd('\n'),
        RawValue raw => raw.ToString(),
        _ => CanonicalJson.WriteValue(value),
    };

    private static string Escape(string segment) => segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
