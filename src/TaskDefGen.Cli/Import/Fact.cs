using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Makes the facts of one attribute out of what it describes: the binder backwards, by the same map.</summary>
internal static class Fact
{
    public static AttributeFact Of(string name, params (string Property, FactValue Value)[] arguments) =>
        new(name, arguments.Select(a => new ArgumentFact(a.Property, a.Value)).ToEquatableArray());

    public static FactValue Text(string text) => new FactValue.Text(text);

    /// <summary>An attribute that says all that it can of a structure; null where it can't say what its constructor needs.</summary>
    public static AttributeFact? Of(AttributeSpec spec, EcsObject item, IReadOnlyDictionary<string, FactValue>? instead = null)
    {
        var arguments = new List<ArgumentFact>();
        foreach (var property in Ordered(spec))
        {
            if (instead is not null && instead.TryGetValue(property.Name, out var given))
            {
                arguments.Add(new ArgumentFact(property.Name, given));
                continue;
            }

            var isPositional = spec.Positional.Contains(property.Name, System.StringComparer.Ordinal) && spec.TakesAll;
            var value = ValueAt(item, property);
            if (IsDefault(spec, property, value))
                continue;
            var fact = value is null ? null : Value(value, property.Member.Type);
            if (fact is null && (isPositional || HasDefault(spec, property)))
                fact = Missing(property.Member.Type);
            if (fact is not null)
                arguments.Add(new ArgumentFact(property.Name, fact));
            else if (isPositional)
                return null;
        }

        return new AttributeFact(spec.Name, arguments.ToEquatableArray());
    }

    /// <summary>The value as an argument; null where no argument can hold it.</summary>
    public static FactValue? Value(EcsValue value, EcsType type) => value switch
    {
        TextValue text when type.Kind == EcsKind.Enumeration => Choice(text.Text, type.Enumeration!),
        TextValue text => new FactValue.Text(text.Text),
        IntegerValue number => new FactValue.Integer(number.Number),
        BooleanValue flag => new FactValue.Flag(flag.Flag),
        EcsList list => Items(list, type.Element!),
        _ => null,
    };

    /// <summary>A size as a number where that is how it is spelt, else as text.</summary>
    public static FactValue Size(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text
            ? new FactValue.Integer(number)
            : new FactValue.Text(text);

    private static FactValue.Choice? Choice(string wire, Enumeration enumeration)
    {
        for (var i = 0; i < enumeration.Values.Count; i++)
        {
            if (enumeration.Values[i].Wire == wire)
                return new FactValue.Choice(enumeration.Values[i].ClrName, i + 1);
        }

        return null;
    }

    private static FactValue.Items? Items(EcsList list, EcsType element)
    {
        var values = list.Select(v => Value(v, element)).ToList();
        return values.Contains(null) ? null : new FactValue.Items(values.Select(v => v!).ToEquatableArray());
    }

    /// <summary>Positional properties first, then as ECS orders its members; of two properties for one member only that of its name.</summary>
    private static IEnumerable<PropertySpec> Ordered(AttributeSpec spec)
    {
        var plain = spec.Properties.Where(p => p.MapKey is null && p.Form == PropertyForm.Plain).ToList();
        var positional = spec.Positional.Select(n => plain.Find(p => p.Name == n)).OfType<PropertySpec>().ToList();
        return positional.Concat(plain
            .Where(p => !positional.Contains(p) && !(p.Name == "Container" && p.Name != p.Member.PropertyName))
            .OrderBy(p => p.Path[0].Index).ThenBy(p => p.Member.Index));
    }

    private static EcsValue? ValueAt(EcsObject item, PropertySpec property)
    {
        EcsValue? at = item;
        foreach (var member in property.Path)
            at = (at as EcsObject)?[member];
        return at;
    }

    private static bool HasDefault(AttributeSpec spec, PropertySpec property) => spec.Defaults.Any(d => d.Key == property.Member);

    private static bool IsDefault(AttributeSpec spec, PropertySpec property, EcsValue? value) =>
        value is TextValue text && spec.Defaults.Any(d => d.Key == property.Member && d.Value is string word && word == text.Text);

    private static FactValue? Missing(EcsType type) => type.Kind switch
    {
        EcsKind.Text => FactValue.Null.Instance,
        EcsKind.Enumeration => new FactValue.Choice(Enumeration.NotSet, 0),
        _ => null,
    };
}
