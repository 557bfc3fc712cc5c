using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Writes facts as the C# they would be read from.</summary>
internal sealed class CSharpWriter
{
    private const int LineLength = 140;
    private readonly StringBuilder _output = new();
    private readonly TaskFacts _facts;
    private readonly IReadOnlyDictionary<string, string> _constants;

    private CSharpWriter(TaskFacts facts)
    {
        _facts = facts;
        _constants = Constants.Find(facts);
    }

    public static string Write(TaskFacts facts, IReadOnlyList<DeclaredToken> tokens) => new CSharpWriter(facts).Write(tokens);

    private string Write(IReadOnlyList<DeclaredToken> tokens)
    {
        Line("", "using TaskDefGen;");
        Line();
        if (_facts.Namespace.Length > 0)
        {
            Line("", "namespace " + _facts.Namespace + ";");
            Line();
        }

        if (tokens.Count > 0)
        {
            Line("", "// Declare in the project file, with the values that stand for what was a placeholder:");
            foreach (var token in tokens)
                Line("", "//   <TaskDefParameter Include=\"" + token.Name + "\" Value=\"…\" />  was " + CSharpString.Comment(token.Original));
        }

        Attributes(_facts.Attributes, "");
        if (_constants.Count == 0 && _facts.Containers.Count == 0)
        {
            Line("", "public static class " + _facts.Name + ";");
            return _output.ToString();
        }

        Line("", "public static class " + _facts.Name);
        Line("", "{");
        foreach (var constant in _constants)
            Line("    ", "private const string " + constant.Value + " = " + CSharpString.Literal(constant.Key, "        ") + ";");
        for (var i = 0; i < _facts.Containers.Count; i++)
        {
            if (i > 0 || _constants.Count > 0)
                Line();
            Attributes(_facts.Containers[i].Attributes, "    ");
            Line("    ", "private static class " + _facts.Containers[i].Name + ";");
        }

        Line("", "}");
        return _output.ToString();
    }

    private void Attributes(EquatableArray<AttributeFact> attributes, string indentation)
    {
        foreach (var attribute in attributes)
        {
            var arguments = Arguments(attribute, indentation + "    ").ToList();
            var line = "[" + attribute.Name + (arguments.Count == 0 ? "" : "(" + string.Join(", ", arguments) + ")") + "]";
            if (line.Length + indentation.Length <= LineLength || (arguments.Count == 1 && !line.Contains('\n', StringComparison.Ordinal)))
                Line(indentation, line);
            else
                Line(indentation, "[" + attribute.Name + "(\n" + string.Join(",\n", arguments.Select(a => indentation + "    " + a)) + ")]");
        }
    }

    private IEnumerable<string> Arguments(AttributeFact attribute, string indentation)
    {
        var positional = Positional(attribute).ToList();
        foreach (var argument in positional)
            yield return Value(argument.Value, argument, attribute, indentation);
        foreach (var argument in attribute.Arguments.Where(a => !positional.Contains(a)))
            yield return argument.Property + " = " + Value(argument.Value, argument, attribute, indentation);
    }

    /// <summary>The arguments that a constructor takes, when all that it needs are there.</summary>
    private static IEnumerable<ArgumentFact> Positional(AttributeFact attribute)
    {
        IReadOnlyList<string> names = attribute.Name switch
        {
            AttributeMap.JsonFragment => ["Path", "Json"],
            _ => AttributeMap.Find(attribute.Name)?.Positional ?? [],
        };
        var found = names
            .Select(n => attribute.Arguments.FirstOrDefault(a => a.Property == n || (a.Property == "Container" && n is ("ContainerName" or "SourceContainer"))))
            .ToList();
        return found.Contains(null) ? [] : found.Select(f => f!);
    }

    private string Value(FactValue value, ArgumentFact argument, AttributeFact attribute, string indentation)
    {
        switch (value)
        {
            case FactValue.Text text when _constants.TryGetValue(text.Value, out var constant) && attribute.Name != AttributeMap.JsonFragment
                && argument.Property is not ("Environment" or "Key" or "Project" or "Service"):
                return constant;
            case FactValue.Text text:
                return CSharpString.Literal(text.Value, indentation);
            case FactValue.Integer number:
                return number.Value.ToString(CultureInfo.InvariantCulture);
            case FactValue.Flag flag:
                return flag.Value ? "true" : "false";
            case FactValue.Choice choice:
                return EnumOf(attribute, argument) + "." + choice.Name;
            case FactValue.TypeName type:
                return "typeof(" + type.FullName[(type.FullName.LastIndexOfAny(['.', '+']) + 1)..] + ")";
            case FactValue.Items items:
                return Items(items, argument, attribute, indentation);
            default:
                // One constructor takes a class, another a name: a bare null would be either.
                return argument.Property is "ContainerName" or "SourceContainer" ? "(string?)null" : "null";
        }
    }

    /// <summary>On one line where that is readable, else one element a line.</summary>
    private string Items(FactValue.Items items, ArgumentFact argument, AttributeFact attribute, string indentation)
    {
        var line = "[" + string.Join(", ", items.Values.Select(v => Value(v, argument, attribute, indentation))) + "]";
        if (items.Values.Count == 1 || (line.Length + indentation.Length + argument.Property.Length + 4 <= LineLength && !line.Contains('\n', StringComparison.Ordinal)))
            return line;
        var inner = indentation + "    ";
        return "[\n" + string.Concat(items.Values.Select(v => inner + Value(v, argument, attribute, inner) + ",\n")) + indentation + "]";
    }

    private static string EnumOf(AttributeFact attribute, ArgumentFact argument)
    {
        var type = AttributeMap.Find(attribute.Name)!.Find(argument.Property)!.Member.Type;
        return (type.Enumeration ?? type.Element?.Enumeration ?? Enumerations.NetworkMode).ClrName;
    }

    private void Line() => _output.Append('\n');

    private void Line(string indentation, string text) => _output.Append(indentation).Append(text).Append('\n');
}
