using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>Makes facts of what is written and what names mean; or says that it can't, and then the compiler reads the class.</summary>
internal static class FactsResolver
{
    public static ResolvedClass Resolve(WrittenClass written, ReadingContext context)
    {
        if (written.IsHidden(context.GlobalAliases))
            return ResolvedClass.Doubtful;
        if (!written.MentionsOurs)
            return ResolvedClass.None;
        if (written.Content is not { } content || context.IsDeclaredTwice(TopLevel(content)) || Attributes(content.Attributes, context) is not { } attributes)
            return ResolvedClass.Doubtful;
        if (!Has(attributes, AttributeMap.TaskDefinition))
            return ResolvedClass.None;
        var containers = new List<ContainerFacts>();
        for (var i = 0; i < content.Containers.Count; i++)
        {
            var container = content.Containers[i];
            if (Attributes(container.Attributes, context) is not { } nested)
                return ResolvedClass.Doubtful;
            if (Has(nested, AttributeMap.Container) && !Has(nested, AttributeMap.TaskDefinition))
                containers.Add(new ContainerFacts(container.FullName, container.Name, nested));
        }

        List<int>? open = null;
        if (!Sidecars(content, context, containers, ref open))
            return ResolvedClass.Doubtful;
        return new ResolvedClass(
            new TaskFacts(content.Namespace, content.ContainingTypes, content.Name, content.Arity, written.FullName, content.IsPublic, false, attributes, containers.ToEquatableArray()),
            false,
            open);
    }

    /// <summary>What is written on a class that may be a sidecar; null where the compiler has to read it.</summary>
    public static ContainerFacts? Container(WrittenClass written, ReadingContext context) =>
        !written.IsHidden(context.GlobalAliases) && written.Content is { } content && !context.IsDeclaredTwice(TopLevel(content)) && Attributes(content.Attributes, context) is { } attributes
            ? new ContainerFacts(written.FullName, content.Name, attributes)
            : null;

    /// <summary>Adds the classes that <c>[Sidecar]</c> names; of one that stands in this project its name and its place, since any edit may change what is written on it.</summary>
    private static bool Sidecars(WrittenContent content, ReadingContext context, List<ContainerFacts> containers, ref List<int>? open)
    {
        var place = 0;
        for (var i = 0; i < content.Attributes.Count; i++)
        {
            var attribute = content.Attributes[i];
            var name = context.Answer(attribute.Name);
            if (name.Type != ScopeTable.Ours)
                continue;
            if (name.Value is FactValue.Text { Value: AttributeMap.Sidecar })
            {
                if (attribute.Positional.Count != 1 || attribute.Positional[0] is not WrittenValue.Asked asked || context.Answer(asked.Query) is not { Value: FactValue.TypeName type } answer)
                    return false;
                if (answer.Sidecar is null)
                    (open ??= []).Add(containers.Count);
                containers.Add((answer.Sidecar ?? new ContainerFacts(type.FullName, "", default)) with { SidecarAttribute = place });
            }

            place++;
        }

        return true;
    }

    private static string TopLevel(WrittenContent content) => content.ContainingTypes.Length == 0
        ? FileDeclarations.TypeKey(content.Namespace, content.Name, content.Arity)
        : FileDeclarations.TypeKey(content.Namespace, content.ContainingTypes.Split('.')[0], content.OutermostArity);

    private static bool Has(EquatableArray<AttributeFact> attributes, string name)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name == name)
                return true;
        }

        return false;
    }

    private static EquatableArray<AttributeFact>? Attributes(EquatableArray<WrittenAttribute> written, ReadingContext context)
    {
        var facts = new List<AttributeFact>(written.Count);
        for (var i = 0; i < written.Count; i++)
        {
            var name = context.Answer(written[i].Name);
            if (name.Type == ScopeTable.Foreign)
                continue;
            if (name.Type != ScopeTable.Ours)
                return null;
            if (Attribute(((FactValue.Text)name.Value).Value, written[i], context) is not { } fact)
                return null;
            facts.Add(fact);
        }

        return facts.ToEquatableArray();
    }

    private static AttributeFact? Attribute(string name, WrittenAttribute written, ReadingContext context)
    {
        if (context.Shape(name) is not { } shape)
            return null;
        ArgumentFact[]? arguments = null;
        foreach (var constructor in shape.Constructors)
        {
            if (constructor.Count != written.Positional.Count || Positional(constructor, written, context) is not { } fitting)
                continue;
            if (arguments is not null)
                return null; // the compiler has to choose
            arguments = fitting;
        }

        if (arguments is null)
            return null;
        for (var i = 0; i < written.Properties.Count; i++)
        {
            var property = written.Properties[i];
            if (!shape.Properties.TryGetValue(property.Name, out var type) || Value(property.Value, type, context) is not { } value || IsRepeated(written.Properties, i))
                return null;
            arguments[written.Positional.Count + i] = new ArgumentFact(property.Name, value);
        }

        return new AttributeFact(name, new EquatableArray<ArgumentFact>(arguments));
    }

    private static bool IsRepeated(EquatableArray<WrittenProperty> properties, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (properties[i].Name == properties[index].Name)
                return true;
        }

        return false;
    }

    /// <summary>The arguments of a constructor, with room for those of the properties; null where they don't fit it.</summary>
    private static ArgumentFact[]? Positional(IReadOnlyList<(string Property, string Type)> parameters, WrittenAttribute written, ReadingContext context)
    {
        var arguments = new ArgumentFact[parameters.Count + written.Properties.Count];
        for (var i = 0; i < parameters.Count; i++)
        {
            if (Value(written.Positional[i], parameters[i].Type, context) is not { } value)
                return null;
            arguments[i] = new ArgumentFact(parameters[i].Property, value);
        }

        return arguments;
    }

    /// <summary>The value where it is of the type that is wanted; null where it isn't, or has to be converted.</summary>
    private static FactValue? Value(WrittenValue written, string target, ReadingContext context)
    {
        switch (written)
        {
            case WrittenValue.Known { Type: ExpressionReader.Nothing } nothing:
                return target is ExpressionReader.Text or "object" or SymbolText.Type || target.EndsWith("[]", StringComparison.Ordinal) ? nothing.Value : null;
            case WrittenValue.Known known:
                return Converted(known.Value, known.Type, target);
            case WrittenValue.Asked asked:
                var answer = context.Answer(asked.Query);
                return Converted(answer.Value, answer.Type, target);
            case WrittenValue.Items items when target.EndsWith("[]", StringComparison.Ordinal):
                return Items(items, target.Substring(0, target.Length - 2), context);
            default:
                return null;
        }
    }

    private static FactValue? Converted(FactValue value, string type, string target)
    {
        if (type.Length == 0)
            return null; // no answer
        if (type == target || target == "object" || (type == ExpressionReader.Number && target == "long"))
            return value;
        return type == ExpressionReader.Number && target == ExpressionReader.Fraction && value is FactValue.Integer number ? AttributeReader.Constant((double)number.Value) : null;
    }

    private static FactValue.Items? Items(WrittenValue.Items items, string element, ReadingContext context)
    {
        var type = items.ElementQuery is { } query ? context.Answer(query).Type : items.Element;
        if (type is not null && type != element)
            return null;
        if (type is null && !items.IsCollection && !items.Values.Any(v => v is not WrittenValue.Known { Type: ExpressionReader.Nothing }))
            return null; // new[] { null } and new[] { } have no type
        var values = new List<FactValue>(items.Values.Count);
        foreach (var item in items.Values)
        {
            if (Value(item, element, context) is not { } value || (element != ExpressionReader.Text && item is WrittenValue.Items))
                return null;
            values.Add(value);
        }

        return new FactValue.Items(values.ToEquatableArray());
    }
}
