using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.Tests.Binding;

/// <summary>Facts built by hand, as a reader would hand them over.</summary>
internal static class Fact
{
    public static AttributeFact Of(string attribute, params (string Property, object? Value)[] arguments) =>
        new(attribute, arguments.Select(a => new ArgumentFact(a.Property, Value(a.Value))).ToEquatableArray());

    public static TaskFacts Task(params AttributeFact[] attributes) => Task(attributes, []);

    public static TaskFacts Task(AttributeFact[] attributes, params ContainerFacts[] containers) =>
        new("Shop", "", "UserService", 0, "Shop.UserService", true, false, attributes.ToEquatableArray(), containers.ToEquatableArray());

    public static ContainerFacts Nested(string name, params AttributeFact[] attributes) =>
        new("Shop.UserService." + name, name, attributes.ToEquatableArray());

    public static ContainerFacts Sidecar(int attribute, string name, params AttributeFact[] attributes) =>
        new("Elsewhere." + name, name, attributes.ToEquatableArray(), attribute);

    public static BoundDefinition Bind(TaskFacts facts, AttributeFact[]? assembly = null, params (string Name, string Value)[] parameters) => TaskBinder.Bind(
        facts,
        new AssemblyFacts((assembly ?? []).ToEquatableArray()),
        parameters.Select(p => new BuildParameter(p.Name, p.Value)).ToEquatableArray());

    /// <summary>What holds in an environment; in the only one where none is named.</summary>
    public static BoundTask In(this BoundDefinition definition, string? environment = null) =>
        environment is null ? Assert.Single(definition.Tasks) : definition.Tasks.Single(t => t.Identity.Environment == environment);

    /// <summary>A member of the JSON, on one line; null where it is not there.</summary>
    public static string? Json(this BoundTask task, string pointer)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(CanonicalJson.Write(task.Task));
        foreach (var segment in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node switch
            {
                System.Text.Json.Nodes.JsonArray list => int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture) is var i && i < list.Count ? list[i] : null,
                System.Text.Json.Nodes.JsonObject map => map[segment],
                _ => null,
            };
        }

        return node?.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public static IEnumerable<string> Said(this BoundTask task) => task.Findings.Select(f => f.Rule.Id + ": " + f.Message);

    private static FactValue Value(object? value) => value switch
    {
        null => FactValue.Null.Instance,
        FactValue fact => fact,
        string text => new FactValue.Text(text),
        int number => new FactValue.Integer(number),
        double number => new FactValue.Text(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        bool flag => new FactValue.Flag(flag),
        Type type => new FactValue.TypeName(type.FullName!),
        Enum choice => new FactValue.Choice(Enum.IsDefined(choice.GetType(), choice) ? choice.ToString() : null, Convert.ToInt64(choice, null)),
        Array items => new FactValue.Items(items.Cast<object?>().Select(Value).ToEquatableArray()),
        _ => FactValue.Unknown.Instance,
    };
}
