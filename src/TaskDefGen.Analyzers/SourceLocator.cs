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
    private readonly INamedTypeSymbol _task;
    private readonly IReadOnlyList<AttributeData> _assembly;
    private readonly List<(INamedTypeSymbol Type, IReadOnlyList<AttributeData> Attributes, int Sidecar)> _owners = [];
    private readonly CancellationToken _cancellation;

    public SourceLocator(INamedTypeSymbol task, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        _task = task;
        _cancellation = cancellation;
        _assembly = SymbolReader.Attributes(assembly);
        var own = SymbolReader.Attributes(task);
        _owners.Add((task, own, -1));
        foreach (var (type, sidecar) in SymbolReader.ContainerTypes(task, own))
            _owners.Add((type, SymbolReader.Attributes(type), sidecar));
    }

    /// <summary>The place to report: for a container class declared elsewhere, the [Sidecar] that brought it in.</summary>
    public Location Report(SourceAnchor? anchor)
    {
        if (anchor is not { } at)
            return Declaration(0);
        if (at.Owner > 0 && _owners[at.Owner].Sidecar is >= 0 and var sidecar)
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

    public AttributeSyntax? Attribute(SourceAnchor at) => at.Attribute < 0
        ? null
        : Data(at)?.ApplicationSyntaxReference?.GetSyntax(_cancellation) as AttributeSyntax;

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
        owner < 0 ? null : _owners[owner].Type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(_cancellation)).OfType<TypeDeclarationSyntax>().FirstOrDefault();

    /// <summary>The attributes of ours on an owner, in the order of the facts.</summary>
    public IEnumerable<AttributeSyntax> AttributesOf(int owner) =>
        (owner < 0 ? _assembly : _owners[owner].Attributes).Select(a => a.ApplicationSyntaxReference?.GetSyntax(_cancellation)).OfType<AttributeSyntax>();

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
        var attributes = at.Owner < 0 ? _assembly : _owners[at.Owner].Attributes;
        return at.Attribute < attributes.Count ? attributes[at.Attribute] : null;
    }

    private Location Declaration(int owner)
    {
        var type = owner < _owners.Count ? _owners[owner].Type : _task;
        return TypeOf(owner)?.Identifier.GetLocation() ?? type.Locations.FirstOrDefault() ?? Location.None;
    }
}
