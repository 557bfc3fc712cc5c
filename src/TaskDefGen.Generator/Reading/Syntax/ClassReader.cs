using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>Reads a class from its syntax alone.</summary>
internal static class ClassReader
{
    /// <summary>The types of a file that have attributes, in their order.</summary>
    public static IEnumerable<TypeDeclarationSyntax> AnnotatedTypes(SyntaxNode root) => root
        .DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(static t => t.AttributeLists.Count > 0);

    public static WrittenClass Read(TypeDeclarationSyntax node, FileNames file)
    {
        var (mentions, isOurs) = (false, false);
        var suspicious = new List<string>();
        AddNames(node.AttributeLists);
        foreach (var member in node.Members)
            AddNames(member.AttributeLists);
        foreach (var list in node.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = NamesOfOurs.Last(attribute.Name);
                mentions |= NamesOfOurs.IsTaskDefinition(name) || file.IsAlias(name);
                isOurs |= NamesOfOurs.Contains(name); // a container that definitions may share
            }
        }

        return new WrittenClass(node, FullName(node), mentions, suspicious, (mentions || isOurs) && !file.HasFileLocalTypes ? Content(node, file) : null);

        void AddNames(SyntaxList<AttributeListSyntax> lists)
        {
            foreach (var list in lists)
            {
                foreach (var attribute in list.Attributes)
                {
                    var name = NamesOfOurs.Last(attribute.Name);
                    if (!NamesOfOurs.Contains(name))
                        suspicious.Add(name);
                }
            }
        }
    }

    private static WrittenContent? Content(TypeDeclarationSyntax node, FileNames file)
    {
        if (node.ContainsDiagnostics || SourceScope.Namespace(node) is not { } space)
            return null;
        var around = new List<DeclaredNames>();
        var containing = new List<string>();
        var isPublic = true;
        var outermost = 0;
        for (var at = node; at is not null; at = at.Parent as TypeDeclarationSyntax)
        {
            if (DeclaredNames.Of(at, FullName(at)) is not { } declared || IsPublic(at) is not { } visible || at.Identifier.Text != at.Identifier.ValueText)
                return null;
            around.Add(declared);
            isPublic &= visible;
            outermost = at.TypeParameterList?.Parameters.Count ?? 0;
            if (at != node)
                containing.Insert(0, at.Identifier.ValueText);
        }

        // Older compilers have no collection expressions, and say so where they bind.
        if (((CSharpParseOptions)node.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp12 && node.AttributeLists.Any(l => l.DescendantNodes().Any(n => n is CollectionExpressionSyntax)))
            return null;
        var scope = file.ScopeOf(node);
        var queries = new List<ScopeQuery>();
        if (Attributes(node.AttributeLists, new ExpressionReader(scope, around, queries), file) is not { } attributes || Containers(node, scope, around, queries, file) is not { } containers)
            return null;
        return new WrittenContent(space, string.Join(".", containing), node.Identifier.ValueText, node.TypeParameterList?.Parameters.Count ?? 0, isPublic, outermost, attributes, containers, queries);
    }

    private static EquatableArray<WrittenContainer>? Containers(TypeDeclarationSyntax node, SourceScope scope, List<DeclaredNames> around, List<ScopeQuery> queries, FileNames file)
    {
        var containers = new List<WrittenContainer>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
                continue;
            if (member is not TypeDeclarationSyntax type)
            {
                if (member.AttributeLists.Count > 0)
                    return null;
                continue;
            }

            var fullName = FullName(type);
            if (!seen.Add(fullName) || type.Identifier.Text != type.Identifier.ValueText || type.Modifiers.Any(SyntaxKind.PartialKeyword))
                return null;
            if (type.AttributeLists.Count == 0)
                continue;
            if (DeclaredNames.Of(type, fullName) is not { } declared || Attributes(type.AttributeLists, new ExpressionReader(scope, Within(declared, around), queries), file) is not { } attributes)
                return null;
            containers.Add(new WrittenContainer(fullName, type.Identifier.ValueText, attributes));
        }

        return containers.ToEquatableArray();
    }

    private static List<DeclaredNames> Within(DeclaredNames inner, List<DeclaredNames> around)
    {
        var all = new List<DeclaredNames>(around.Count + 1) { inner };
        all.AddRange(around);
        return all;
    }

    private static EquatableArray<WrittenAttribute>? Attributes(SyntaxList<AttributeListSyntax> lists, ExpressionReader reader, FileNames file)
    {
        var attributes = new List<WrittenAttribute>();
        foreach (var list in lists)
        {
            if (list.Target is not null)
                return null;
            foreach (var attribute in list.Attributes)
            {
                var last = NamesOfOurs.Last(attribute.Name);
                if (file.IsAlias(last))
                    return null;
                if (!NamesOfOurs.Contains(last))
                    continue;
                if (Read(attribute, reader) is not { } read)
                    return null;
                attributes.Add(read);
            }
        }

        return attributes.ToEquatableArray();
    }

    private static WrittenAttribute? Read(AttributeSyntax attribute, ExpressionReader reader)
    {
        if (reader.AttributeName(attribute.Name) is not { } name)
            return null;
        var positional = new List<WrittenValue>();
        var properties = new List<WrittenProperty>();
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameColon is not null || reader.Read(argument.Expression) is not { } value)
                return null;
            if (argument.NameEquals is { } property)
                properties.Add(new WrittenProperty(property.Name.Identifier.ValueText, value));
            else if (properties.Count > 0)
                return null;
            else
                positional.Add(value);
        }

        return new WrittenAttribute(name, positional.ToEquatableArray(), properties.ToEquatableArray());
    }

    /// <summary>Null where the modifiers are none that a class can have.</summary>
    private static bool? IsPublic(TypeDeclarationSyntax type)
    {
        var access = type.Modifiers.Where(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword).ToList();
        if (access.Count > 1)
            return null;
        return access.Count == 1 && access[0].IsKind(SyntaxKind.PublicKeyword);
    }

    private static string FullName(TypeDeclarationSyntax type)
    {
        var arity = type.TypeParameterList?.Parameters.Count ?? 0;
        var name = arity == 0 ? type.Identifier.ValueText : type.Identifier.ValueText + "`" + arity.ToString(CultureInfo.InvariantCulture);
        if (type.Parent is TypeDeclarationSyntax outer)
            return FullName(outer) + "+" + name;
        var space = SourceScope.Namespace(type);
        return space is null or "" ? name : space + "." + name;
    }
}
