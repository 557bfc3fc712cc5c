using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>
/// A task definition as an expression that makes the request: only what was written, enumerations as strings, no empty list. It compiles with
/// versions 3 and 4 of the SDK, since it assigns and never reads.
/// </summary>
internal sealed class RequestCode
{
    private readonly List<string> _lines = [];
    private readonly TextCode _text;

    private RequestCode(TextCode text) => _text = text;

    public static IReadOnlyList<string> Lines(EcsObject task, TextCode text)
    {
        var code = new RequestCode(text);
        code.Object("", task, "", 0);
        return code._lines;
    }

    private void Object(string before, EcsObject value, string after, int depth)
    {
        Line(depth, before + "new " + SdkNames.Model + value.Shape.Name);
        Line(depth, "{");
        foreach (var member in value.Values.Where(v => v.Value is not (EcsList { Count: 0 } or EcsMap { Entries.Count: 0 })))
        {
            var name = member.Key.PropertyName + " = ";
            if (member.Key == Ecs.ContainerDefinition.Image)
                Line(depth + 1, name + Image(value) + ",");
            else
                Value(name, member.Value, member.Key.Type, depth + 1);
        }

        // Whoever registers may name one.
        if (value.Shape == Ecs.ContainerDefinition.Shape && !value.Has(Ecs.ContainerDefinition.Image) && value.Has(Ecs.ContainerDefinition.Name))
            Line(depth + 1, Ecs.ContainerDefinition.Image.PropertyName + " = " + Image(value) + ",");
        Line(depth, "}" + after);
    }

    private void Value(string before, EcsValue value, EcsType type, int depth)
    {
        switch (value)
        {
            case EcsObject nested:
                Object(before, nested, ",", depth);
                break;
            case EcsList list:
                Line(depth, before + "new " + SdkNames.ListOf(ElementType(type.Element!)));
                Line(depth, "{");
                foreach (var item in list)
                    Value("", item, type.Element!, depth + 1);
                Line(depth, "},");
                break;
            case EcsMap map:
                Line(depth, before + "new global::System.Collections.Generic.Dictionary<string, string>");
                Line(depth, "{");
                foreach (var entry in map.Entries)
                    Line(depth + 1, "[" + _text.Literal(entry.Key) + "] = " + _text.Literal(entry.Value.Text) + ",");
                Line(depth, "},");
                break;
            case IntegerValue integer:
                Line(depth, before + integer.Number.ToString(CultureInfo.InvariantCulture) + ",");
                break;
            case BooleanValue boolean:
                Line(depth, before + (boolean.Flag ? "true" : "false") + ",");
                break;
            default:
                Line(depth, before + _text.Literal(((TextValue)value).Text) + ",");
                break;
        }
    }

    private string Image(EcsObject container)
    {
        var image = container.Text(Ecs.ContainerDefinition.Image) is { } text ? _text.Literal(text) : "null";
        return container.Text(Ecs.ContainerDefinition.Name) is { } name
            ? SdkNames.Arguments + ".ImageOf(images, " + _text.Literal(name) + ", " + image + ")"
            : image;
    }

    private static string ElementType(EcsType type) => type.Kind switch
    {
        EcsKind.Structure => SdkNames.Model + type.Structure!.Name,
        EcsKind.Integer => "int",
        _ => "string", // the SDK takes enumerations in lists as strings
    };

    private void Line(int depth, string line) => _lines.Add(new string(' ', depth * 4) + line);
}
