using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Turns what an argument holds into the value of a member: tokens replaced, enums as ECS writes them, types as container names.</summary>
internal sealed class ValueConverter(BindingScope scope)
{
    /// <summary>The value; null where there is none to write, which has been reported or is a compile error.</summary>
    public EcsValue? Convert(FactValue value, EcsType type, SourceAnchor anchor, bool isFreeText)
    {
        var origin = scope.Sources[anchor];
        switch (type.Kind, value)
        {
            case (_, FactValue.Unknown):
                return null;
            case (EcsKind.Text, FactValue.Text text):
                return Text(text.Value, anchor, isFreeText);
            case (EcsKind.Text, FactValue.TypeName name):
                return ContainerName(name.FullName, anchor);
            case (EcsKind.Text, FactValue.Integer number):
                return new TextValue(number.Value.ToString(CultureInfo.InvariantCulture), origin);
            case (EcsKind.Text, FactValue.Flag flag):
                return new TextValue(flag.Value ? "true" : "false", origin);
            case (EcsKind.Integer, FactValue.Integer number):
                return new IntegerValue(number.Value, origin);
            case (EcsKind.Number, FactValue.Integer number):
                return new NumberValue(number.Value, origin);
            case (EcsKind.Number, FactValue.Text text) when decimal.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                return new NumberValue(number, origin);
            case (EcsKind.Boolean, FactValue.Flag flag):
                return new BooleanValue(flag.Value, origin);
            case (EcsKind.Enumeration, FactValue.Choice choice):
                return Enumerated(choice, type.Enumeration!, anchor);
            case (EcsKind.List, FactValue.Items items):
                return List(items, type.Element!, anchor, isFreeText);
            default:
                scope.Report(AuthoringRules.Unwritable, anchor, "This value can't be written: " + Expected(type) + " is due here.");
                return null;
        }
    }

    /// <summary>A string with its tokens replaced.</summary>
    public TextValue Text(string text, SourceAnchor anchor, bool isFreeText)
    {
        var origin = scope.Sources[anchor];
        if (JsonText.HasLoneSurrogate(text))
        {
            scope.Report(
                AuthoringRules.Unwritable,
                anchor,
                "The text holds half of a surrogate pair (\\uD800 to \\uDFFF alone), which is no character and can't be written to JSON. Write both halves, or take it away.");
        }

        CheckTokens(text, anchor, isFreeText);
        return new TextValue(scope.Tokens.Expand(text), origin);
    }

    /// <summary>Reports what looks like a token and is none.</summary>
    public void CheckTokens(string text, SourceAnchor anchor, bool isFreeText)
    {
        if (text.IndexOf('{') < 0)
            return;
        foreach (var token in Token.In(text))
            CheckToken(token, anchor, isFreeText);
    }

    /// <summary>A class as <c>typeof</c> names it, without its namespace and what tells it from others of its name.</summary>
    public static string Short(string fullName)
    {
        var name = fullName.Substring(fullName.LastIndexOfAny(['.', '+']) + 1);
        var end = name.IndexOfAny(['`', '#']);
        return end < 0 ? name : name.Substring(0, end);
    }

    private static string Expected(EcsType type) => type.Kind switch
    {
        EcsKind.Integer => "a whole number",
        EcsKind.Number => "a number",
        EcsKind.Boolean => "true or false",
        EcsKind.List => "an array",
        EcsKind.Enumeration => "one of " + string.Join(", ", type.Enumeration!.Values.Select(v => type.Enumeration.ClrName + "." + v.ClrName)),
        _ => "a number or a text",
    };

    /// <summary>
    /// In free text (values of variables, commands, labels) braces mean something else more often than not: only a near miss is taken for a
    /// token there. In a name, an image or an ARN a brace can mean nothing else.
    /// </summary>
    private void CheckToken(Token token, SourceAnchor anchor, bool isFreeText)
    {
        if (scope.Tokens.IsKnown(token.Name))
            return;
        var nearest = Spelling.Nearest(token.Name, scope.Tokens.Names);
        if (nearest is null && isFreeText)
            return;
        scope.Report(
            AuthoringRules.UnknownToken,
            anchor,
            "{" + token.Name + "} is no known token, so it stays as it is. " + (nearest is null ? "" : "Did you mean {" + nearest + "}? ")
            + "Known are " + BindingScope.List(scope.Tokens.Names.Select(n => "{" + n + "}"))
            + "; declare more with <TaskDefParameter Include=\"" + token.Name + "\" Value=\"…\" /> in the project file.");
    }

    private TextValue? Enumerated(FactValue.Choice choice, Enumeration enumeration, SourceAnchor anchor)
    {
        if (choice.Name is not null && enumeration.ToWire(choice.Name) is { } wire)
            return new TextValue(wire, scope.Sources[anchor]);
        scope.Report(
            AuthoringRules.Unwritable,
            anchor,
            "(" + enumeration.ClrName + ")" + choice.Ordinal.ToString(CultureInfo.InvariantCulture) + " is no value of " + enumeration.ClrName + ". Write one of "
            + string.Join(", ", enumeration.Values.Select(v => v.ClrName)) + ".");
        return null;
    }

    private EcsList List(FactValue.Items items, EcsType element, SourceAnchor anchor, bool isFreeText)
    {
        var list = new EcsList(scope.Sources[anchor]);
        for (var i = 0; i < items.Values.Count; i++)
        {
            var at = anchor with { Element = i };
            if (items.Values[i] is FactValue.Null)
                scope.Report(AuthoringRules.Unwritable, at, "An array can't hold null here. Write \"\" for an empty text, or take the element away.");
            else if (items.Values[i] is FactValue.Choice { Name: Enumeration.NotSet })
                scope.Report(AuthoringRules.Unwritable, at, "NotSet means nothing in an array. Take the element away; an empty array leaves the member out.");
            else if (Convert(items.Values[i], element, at, isFreeText) is { } value)
                list.Add(value);
        }

        return list;
    }

    private TextValue? ContainerName(string fullName, SourceAnchor anchor)
    {
        if (scope.ContainerNames.TryGetValue(fullName, out var name))
            return new TextValue(name, scope.Sources[anchor]);
        var known = scope.ContainerNames.Keys.Select(Short).ToList();
        var nearest = Spelling.Nearest(Short(fullName), known);
        scope.Report(
            AuthoringRules.NotAContainer,
            anchor,
            Short(fullName) + " is no container of this task. "
            + (nearest is null ? "" : "Did you mean typeof(" + nearest + ")? ")
            + (known.Count == 0 ? "It has none yet. " : "Its containers are " + BindingScope.List(known) + ". ")
            + "Nest the class in this one and put [Container] on it, or add [Sidecar(typeof(" + Short(fullName) + "))].");
        return null;
    }
}
