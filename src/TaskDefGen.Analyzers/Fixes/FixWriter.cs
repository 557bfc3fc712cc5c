using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Analyzers.Fixes;

/// <summary>Turns edits of the model into steps on the attributes it was read from.</summary>
internal sealed class FixWriter(BoundDefinition definition, SourceLocator locator)
{
    /// <summary>The places that the steps name, for the diagnostic to carry.</summary>
    public List<Location> Locations { get; } = [];

    public ImmutableDictionary<string, string?> Write(IReadOnlyList<Edit> edits)
    {
        var fixes = new List<ProposedFix>();
        foreach (var edit in edits)
        {
            var operations = Operations(edit);
            if (operations is { Count: > 0 })
                fixes.Add(new ProposedFix(edit.Title, operations));
        }

        return FixProtocol.Write(fixes);
    }

    /// <summary>The steps of an edit; null where the place is out of reach: in another assembly, or in no attribute at all.</summary>
    private List<FixOperation>? Operations(Edit edit) => edit switch
    {
        Edit.Set set => One(Set(set)),
        Edit.Replace replace => One(ReplaceText(replace)),
        Edit.ReplaceValue replace => One(ReplaceValue(replace)),
        Edit.Remove remove => One(Remove(remove.Value)),
        Edit.Add add => One(Add(add)),
        Edit.SetEntry entry => One(SetEntry(entry)),
        Edit.AddAwsLogs logs => One(AddAwsLogs(logs)),
        Edit.Many many => Many(many),
        _ => null,
    };

    private static List<FixOperation>? One(FixOperation? operation) => operation is null ? null : [operation];

    private List<FixOperation>? Many(Edit.Many many)
    {
        var all = many.Edits.Select(Operations).ToList();
        return all.Exists(o => o is null) ? null : all.SelectMany(o => o!).GroupBy(Target).Select(Join).ToList();

        // New arguments of one attribute are one list: only the first may have to bring parentheses.
        (FixOperationKind Kind, object Place) Target(FixOperation operation) =>
            (operation.Kind, operation.Kind == FixOperationKind.AddArgument ? Locations[operation.Location] : operation);

        static FixOperation Join(IEnumerable<FixOperation> operations)
        {
            var list = operations.ToList();
            return list[0] with { Text = string.Join(", ", list.Select(o => o.Text)) };
        }
    }

    private FixOperation? Set(Edit.Set set)
    {
        // What leaves the member out is overwritten too: an attribute takes no argument twice.
        if (ArgumentOf(set.Target[set.Member]?.Origin ?? set.Target.OmittedAt(set.Member), set.Member) is { } written)
        {
            return AddElements(set) ?? Step(FixOperationKind.ReplaceExpression, written.Expression.GetLocation(), Expression(set.Value, set.Member, written.Expression));
        }

        var anchor = definition.Sources.Find(set.Target.Origin);
        if (anchor is not { } at || IsElsewhere(at.Owner))
            return null;
        if (at.Attribute >= 0 && SpecOf(at) is { } spec && PropertyFor(spec, set.Member) is { } property && locator.Attribute(at) is { } attribute)
            return Step(FixOperationKind.AddArgument, attribute.GetLocation(), property + " = " + Expression(set.Value, set.Member, null));
        return AddAttribute(at.Owner, set.Target, set.Member, set.Value);
    }

    /// <summary>Where a list only becomes longer, what stands in it stays as it was written.</summary>
    private FixOperation? AddElements(Edit.Set set)
    {
        if (set.Value is not string[] items || set.Target[set.Member] is not EcsList { Count: > 0 } list || list.Count >= items.Length)
            return null;
        var old = list.Select(i => (i as TextValue)?.Text).ToList();
        return old.SequenceEqual(items.Take(old.Count), StringComparer.Ordinal) && Written(list[list.Count - 1]) is { } last && Siblings(last) == old.Count
            ? Step(FixOperationKind.AddElement, last.GetLocation(), string.Concat(items.Skip(old.Count).Select(i => ", " + Expression(i, set.Member, null))))
            : null;
    }

    private FixOperation? AddAttribute(int owner, EcsObject target, Member member, object value)
    {
        var spec = AttributeMap.All.FirstOrDefault(s => s.Target == target.Shape && s.Form == AttributeForm.Once && PropertyFor(s, member) is not null);
        return spec is null ? null : Insert(owner, spec, spec.Name + "(" + PropertyFor(spec, member) + " = " + Expression(value, member, null) + ")");
    }

    private FixOperation? ReplaceText(Edit.Replace replace)
    {
        if (Written(replace.Value) is not { } expression || IsElsewhere(replace.Value.Origin))
            return null;

        // Only a literal that holds the text once can be edited in place; anything else would change what the user did not mean.
        var text = expression.ToString();
        var at = text.IndexOf(replace.Old, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(replace.Old, at + 1, StringComparison.Ordinal) < 0
            && expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax
            ? Step(FixOperationKind.ReplaceText, expression.GetLocation(), replace.New, replace.Old)
            : null;
    }

    private FixOperation? ReplaceValue(Edit.ReplaceValue replace) =>
        Written(replace.Value) is { } expression && !IsElsewhere(replace.Value.Origin)
            ? Step(FixOperationKind.ReplaceExpression, expression.GetLocation(), Expression(replace.New, null, expression))
            : null;

    private FixOperation? Remove(EcsValue value)
    {
        if (definition.Sources.Find(value.Origin) is not { Attribute: >= 0 } at || IsElsewhere(at.Owner) || locator.Attribute(at) is not { } attribute)
            return null;
        if (at.Argument < 0)
            return Step(FixOperationKind.RemoveAttribute, attribute.GetLocation());
        if (locator.Argument(at) is not { } argument)
            return null;
        if (at.Element >= 0)
        {
            if (Written(value) is not { } element || Siblings(element) is not { } count)
                return null; // to take the whole argument away would lose the others
            if (count > 1)
                return Step(FixOperationKind.RemoveElement, element.GetLocation());
        }

        // A value that stands by position is what most attributes are about; those of task, container, service and cluster say more than a name.
        return argument.NameEquals is null && SpecOf(at) is not { Name: AttributeMap.TaskDefinition or AttributeMap.Container or AttributeMap.Service or AttributeMap.Cluster }
            ? Step(FixOperationKind.RemoveAttribute, attribute.GetLocation())
            : Step(FixOperationKind.RemoveArgument, argument.GetLocation());
    }

    /// <summary>How many elements the array has that an expression stands in; null where it stands in none.</summary>
    private static int? Siblings(ExpressionSyntax element) => element.Parent switch
    {
        InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type: var type } } when type.RankSpecifiers.Any(r => r.Sizes.Any(s => s is not OmittedArraySizeExpressionSyntax)) =>
            null, // the length is written too
        InitializerExpressionSyntax array => array.Expressions.Count,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => collection.Elements.Count,
        _ => null,
    };

    private FixOperation? Add(Edit.Add add)
    {
        var owner = OwnerOf(add.Target);
        var spec = add.Member == Ecs.TaskDefinition.ContainerDefinitions
            ? AttributeMap.Find(AttributeMap.Container)
            : AttributeMap.All.FirstOrDefault(s => s.Path.Count > 0 && s.Path[s.Path.Count - 1] == add.Member && s.Name != AwsLogs.Attribute);
        if (spec is null || owner is not { } at || IsElsewhere(at))
            return null;
        var values = add.Values.Select(v => Argument(spec, v.Key, v.Value)).ToDictionary(v => v.Property, v => v.Expression, StringComparer.Ordinal);
        var positional = spec.Positional.TakeWhile(values.ContainsKey).ToList();
        var arguments = positional.Count == spec.Positional.Count
            ? positional.Select(p => values[p]).Concat(values.Where(v => !positional.Contains(v.Key, StringComparer.Ordinal)).Select(v => v.Key + " = " + v.Value))
            : values.Select(v => v.Key + " = " + v.Value);
        return Insert(at, spec, spec.Name + "(" + string.Join(", ", arguments) + ")");
    }

    /// <summary>In the property of an attribute that has one for the entry, else in an attribute of its own.</summary>
    private FixOperation? SetEntry(Edit.SetEntry edit)
    {
        if (edit.Target.Map(edit.Member)?[edit.Key] is { } value && Written(value) is not null)
            return ReplaceValue(new Edit.ReplaceValue(edit.Title, value, edit.Value));
        if (definition.Sources.Find(edit.Target.Origin) is { Attribute: >= 0 } at && SpecOf(at) is { } spec
            && spec.Properties.FirstOrDefault(p => p.MapKey == edit.Key && p.Member == edit.Member) is { } property)
        {
            if (IsElsewhere(at.Owner) || locator.Attribute(at) is not { } attribute)
                return null;
            var arguments = AttributesOf(at.Owner)[at.Attribute].Arguments;
            for (var i = 0; i < arguments.Count; i++)
            {
                if (arguments[i].Property == property.Name && locator.Argument(at with { Argument = i }) is { } argument)
                    return Step(FixOperationKind.ReplaceExpression, argument.Expression.GetLocation(), Expression(edit.Value, null, argument.Expression));
            }

            return Step(FixOperationKind.AddArgument, attribute.GetLocation(), property.Name + " = " + Expression(edit.Value, null, null));
        }

        var entry = AttributeMap.All.FirstOrDefault(s => s.Form == AttributeForm.Entry && s.Path.Count > 0 && s.Path[s.Path.Count - 1] == edit.Member);
        return entry is null || OwnerOf(edit.Target) is not { } owner || IsElsewhere(owner)
            ? null
            : Insert(owner, entry, entry.Name + "(" + Expression(edit.Key, null, null) + ", " + Expression(edit.Value, null, null) + ")");
    }

    /// <summary>The shorthand, which fills in what follows from the identity of the task: the region only where that is known.</summary>
    private FixOperation? AddAwsLogs(Edit.AddAwsLogs edit)
    {
        if (OwnerOf(edit.Container) is not { } owner || IsElsewhere(owner) || AttributeMap.Find(AwsLogs.Attribute) is not { } spec)
            return null;
        var region = definition.Tasks.All(t => t.Identity.Region is not null) ? "" : "(Region = " + Expression(edit.Region, null, null) + ")";
        return Insert(owner, spec, spec.Name + region);
    }

    /// <summary>The property that writes a member, and what it is given: a shell command where the property takes one.</summary>
    private static (string Property, string Expression) Argument(AttributeSpec spec, Member member, object value)
    {
        var shell = spec.Properties.FirstOrDefault(p => p.Member == member && p.Form == PropertyForm.ShellCommand);
        return shell is not null && value is string[] { Length: 2 } command && command[0] == "CMD-SHELL"
            ? (shell.Name, Expression(command[1], null, null))
            : (PropertyFor(spec, member) ?? "", Expression(value, member, null));
    }

    /// <summary>Behind the last attribute of the same name, else of the same scope, else of ours; before the class where there is none.</summary>
    private FixOperation? Insert(int owner, AttributeSpec spec, string text)
    {
        var facts = AttributesOf(owner);
        var after = Last(n => n == spec.Name) ?? Last(n => AttributeMap.Find(n)?.Scope == spec.Scope) ?? Last(_ => true);
        if (after is not null)
            return Step(FixOperationKind.AddAttributeAfter, after.GetLocation(), FixProtocol.NameMarker + text);
        return locator.TypeOf(owner) is { } type ? Step(FixOperationKind.AddAttributeTo, type.GetLocation(), FixProtocol.NameMarker + text) : null;

        AttributeSyntax? Last(Func<string, bool> matches)
        {
            for (var i = facts.Count - 1; i >= 0; i--)
            {
                if (matches(facts[i].Name) && locator.Syntax(owner, i) is { } attribute)
                    return attribute;
            }

            return null;
        }
    }

    /// <summary>The class that a structure belongs to: that of its container, or the task's.</summary>
    private int? OwnerOf(EcsObject target)
    {
        for (EcsValue? at = target; at is not null; at = at.Parent)
        {
            if (at is not EcsObject { Shape: var shape } value)
                continue;
            if (shape == Ecs.ContainerDefinition.Shape)
                return definition.Tasks.SelectMany(t => t.Containers).FirstOrDefault(c => ReferenceEquals(c.Definition, value))?.Owner;
        }

        return 0;
    }

    private bool IsElsewhere(Origin origin) => definition.Sources.Find(origin) is not { } at || IsElsewhere(at.Owner);

    /// <summary>Whether the class stands outside the task's own: it may serve others too, so a fix here must not touch it.</summary>
    private bool IsElsewhere(int owner) => owner < 0 || (owner > 0 && definition.Facts.Containers[owner - 1].SidecarAttribute >= 0);

    /// <summary>The argument that sets just this member; null where the value follows from something else.</summary>
    private AttributeArgumentSyntax? ArgumentOf(Origin origin, Member member)
    {
        if (definition.Sources.Find(origin) is not { Argument: >= 0 } at || IsElsewhere(at.Owner) || SpecOf(at) is not { } spec)
            return null;
        var fact = AttributesOf(at.Owner)[at.Attribute].Arguments[at.Argument];
        return spec.Find(fact.Property)?.Member == member ? locator.Argument(at) : null;
    }

    private ExpressionSyntax? Written(EcsValue value)
    {
        if (definition.Sources.Find(value.Origin) is not { Argument: >= 0 } at)
            return null;
        return locator.Argument(at)?.Expression is { } expression && locator.Exact(at).SourceSpan is var span
            ? expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(e => e.Span == span)
            : null;
    }

    private AttributeSpec? SpecOf(SourceAnchor at) => AttributeMap.Find(AttributesOf(at.Owner)[at.Attribute].Name);

    private Core.Collections.EquatableArray<Core.Facts.AttributeFact> AttributesOf(int owner) =>
        owner == 0 ? definition.Facts.Attributes : definition.Facts.Containers[owner - 1].Attributes;

    private static string? PropertyFor(AttributeSpec spec, Member member) =>
        spec.Properties.Where(p => p.Member == member && p.MapKey is null && p.Form == PropertyForm.Plain)
            .OrderBy(p => p.Name == member.PropertyName ? 0 : 1)
            .Select(p => p.Name)
            .FirstOrDefault();

    private static string Expression(object value, Member? member, ExpressionSyntax? written)
    {
        var enumeration = member?.Type.Enumeration ?? member?.Type.Element?.Enumeration;
        var text = value switch
        {
            bool flag => flag ? "true" : "false",
            string wire when enumeration?.ToClr(wire) is { } clr => FixProtocol.NameMarker + enumeration.ClrName + "." + clr,
            string plain => SymbolDisplay.FormatLiteral(plain, quote: true),
            string[] items when enumeration is not null && items.All(i => enumeration.ToClr(i) is not null) =>
                "new[] { " + string.Join(", ", items.Select(i => FixProtocol.NameMarker + enumeration.ClrName + "." + enumeration.ToClr(i))) + " }",
            string[] items => "new[] { " + string.Join(", ", items.Select(i => SymbolDisplay.FormatLiteral(i, quote: true))) + " }",
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };

        // A size that was written as text stays text: its attribute may have no constructor that takes both.
        return value is int && written.IsKind(SyntaxKind.StringLiteralExpression) ? "\"" + text + "\"" : text;
    }

    private FixOperation Step(FixOperationKind kind, Location location, string text = "", string old = "")
    {
        Locations.Add(location);
        return new FixOperation(kind, Locations.Count - 1, text, old);
    }
}
