using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Binding;
using TaskDefGen.Generator.Reading;

namespace TaskDefGen.Analyzers;

/// <summary>Finds the syntax that a place in the facts was read from. It walks symbols in the same order as the reader.</summary>
internal sealed class SourceLocator
{
    private readonly Owner _task;
    private readonly Owner _assembly;
    private readonly CancellationToken _cancellation;
    private IReadOnlyList<Owner>? _containers;

    /// <param name="task">The class.</param>
    /// <param name="attributes">Its attributes of ours, in the order of the facts.</param>
    /// <param name="assembly">Those of its assembly.</param>
    /// <param name="cancellation">Ends the search.</param>
    public SourceLocator(INamedTypeSymbol task, IReadOnlyList<AttributeData> attributes, IReadOnlyList<AttributeData> assembly, CancellationToken cancellation)
    {
        _task = new Owner(task, attributes, -1);
        _assembly = new Owner(task, assembly, -1);
        _cancellation = cancellation;
    }

    /// <summary>Asked for only where something is found in a container.</summary>
    private IReadOnlyList<Owner> Containers => _containers ??= SymbolReader.ContainerTypes(_task.Type, _task.Attributes)
        .Select(c => new Owner(c.Type, SymbolReader.Attributes(c.Type), c.SidecarAttribute)).ToList();

    /// <summary>The place to report: for a container class declared elsewhere, the [Sidecar] that brought it in.</summary>
    public Location Report(SourceAnchor? anchor)
    {
        if (anchor is not { } at)
            return Declaration(0);
        if (at.Owner > 0 && OwnerOf(at.Owner).Sidecar is >= 0 and var sidecar)
            return Argument(new SourceAnchor(0, sidecar, 0))?.GetLocation() ?? Declaration(0);
        return Exact(at);
    }

    /// <summary>Where it was really written, in whatever class; none where that class is only referenced.</summary>
    public Location Exact(SourceAnchor at)
    {
        if (at.Argument >= 0 && Element(at) is { } expression)
            return expression.GetLocation();
        return Attribute(at)?.GetLocation() ?? Declaration(Math.Max(at.Owner, 0));
    }

    public AttributeSyntax? Attribute(SourceAnchor at) => at.Attribute < 0 ? null : Syntax(at.Owner, at.Attribute);

    /// <summary>The whole argument: with the name before it, where it has one.</summary>
    public AttributeArgumentSyntax? Argument(SourceAnchor at)
    {
        if (Attribute(at)?.ArgumentList?.Arguments is not { } arguments || Data(at) is not { } data)
            return null;
        var parameters = data.AttributeConstructor?.Parameters ?? [];
        var positional = Math.Min(data.ConstructorArguments.Length, parameters.Length);
        if (at.Argument >= positional)
        {
            var index = at.Argument - positional;
            return index < data.NamedArguments.Length ? arguments.LastOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == data.NamedArguments[index].Key) : null;
        }

        return arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameters[at.Argument].Name)
            ?? arguments.Where(a => a.NameEquals is null).Skip(at.Argument).FirstOrDefault(a => a.NameColon is null);
    }

    /// <summary>The declaration of the class that owns it, to add an attribute to.</summary>
    public TypeDeclarationSyntax? TypeOf(int owner) =>
        owner < 0 ? null : OwnerOf(owner).Type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(_cancellation)).OfType<TypeDeclarationSyntax>().FirstOrDefault();

    /// <summary>One of the attributes of ours on an owner, in the order of the facts; null where it has no syntax here.</summary>
    public AttributeSyntax? Syntax(int owner, int attribute)
    {
        var of = OwnerOf(owner);
        return attribute < of.Attributes.Count
            ? of.Syntax[attribute] ??= of.Attributes[attribute].ApplicationSyntaxReference?.GetSyntax(_cancellation) as AttributeSyntax
            : null;
    }

    private Owner OwnerOf(int owner) => owner < 0 ? _assembly : owner == 0 ? _task : Containers[owner - 1];

    private ExpressionSyntax? Element(SourceAnchor at)
    {
        var expression = Argument(at)?.Expression;
        if (at.Element < 0 || expression is null)
            return expression;
        var elements = expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToList(),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ToList(),
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression).ToList(),
            _ => [],
        };
        return at.Element < elements.Count ? elements[at.Element] : expression;
    }

    private AttributeData? Data(SourceAnchor at)
    {
        var attributes = OwnerOf(at.Owner).Attributes;
        return at.Attribute < attributes.Count ? attributes[at.Attribute] : null;
    }

    private Location Declaration(int owner)
    {
        var type = OwnerOf(owner).Type;
        return TypeOf(owner)?.Identifier.GetLocation() ?? type.Locations.FirstOrDefault() ?? Location.None;
    }

    /// <param name="Type">The class; for the assembly, that which is judged.</param>
    /// <param name="Sidecar">Which [Sidecar] brought it in; -1 for none.</param>
    private sealed record Owner(INamedTypeSymbol Type, IReadOnlyList<AttributeData> Attributes, int Sidecar)
    {
        /// <summary>The syntax of each attribute, once it was asked for.</summary>
        public AttributeSyntax?[] Syntax { get; } = new AttributeSyntax?[Attributes.Count];
    }
}
