using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Rules;
using TaskDefGen.Generator.Reading;

namespace TaskDefGen.Analyzers;

/// <summary>Finds attributes that no task definition reads, on a class without <c>[TaskDefinition]</c>.</summary>
internal static class Placement
{
    public static void Check(INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes, Action<Diagnostic> report)
    {
        var names = attributes.Select(a => OurNames.AttributeName(a.AttributeClass)!).ToList();
        var isContainer = names.Contains(AttributeMap.Container, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var isAboutContainer = AttributeMap.Find(names[i])?.Scope == AttributeScope.Container;
            if (isContainer && (isAboutContainer || names[i] == AttributeMap.JsonFragment))
                continue;
            var location = attributes[i].ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : Location.None;
            var message = isAboutContainer
                ? "[" + names[i] + "] has no effect: " + type.Name + " is no container. Add [Container] to it, or [TaskDefinition] where it is a task."
                : "[" + names[i] + "] has no effect: it is about a task, and " + type.Name + " is none. Move it to the class with [TaskDefinition], or add that here.";
            report(Diagnostic.Create(Descriptors.Of(AuthoringRules.MisplacedAttribute), location, message));
        }
    }
}
