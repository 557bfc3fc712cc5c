using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>The names that a type declares for what stands in it: they go before anything outside.</summary>
internal sealed class DeclaredNames
{
    /// <summary>What every type has.</summary>
    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    // Most classes declare nothing, or a container or two.
    private HashSet<string>? _others;
    private Dictionary<string, string>? _types;

    private DeclaredNames(TypeDeclarationSyntax type, string fullName)
    {
        foreach (var parameter in type.TypeParameterList?.Parameters ?? default)
            Other(parameter.Identifier.ValueText);
        foreach (var member in type.Members)
            Add(member, fullName);
    }

    /// <summary>
    /// Null where syntax can't say all of them: parts elsewhere, bases, what the compiler adds to a record. Whether an outermost type has other parts, the whole
    /// compilation tells.
    /// </summary>
    public static DeclaredNames? Of(TypeDeclarationSyntax type, string fullName) =>
        type is (ClassDeclarationSyntax or StructDeclarationSyntax) and { BaseList: null, ParameterList: null } && (type.Parent is not TypeDeclarationSyntax || !type.Modifiers.Any(SyntaxKind.PartialKeyword)) && !type.Modifiers.Any(SyntaxKind.FileKeyword)
            && !type.Members.Any(m => m is IncompleteMemberSyntax or GlobalStatementSyntax or BaseNamespaceDeclarationSyntax)
            ? new DeclaredNames(type, fullName)
            : null;

    public bool Contains(string name) => OfObject.Contains(name) || _others?.Contains(name) == true || _types?.ContainsKey(name) == true;

    /// <summary>The full name of the one nested type that a name means here; null for anything else.</summary>
    public string? NestedType(string name) => !OfObject.Contains(name) && _others?.Contains(name) != true && _types is not null && _types.TryGetValue(name, out var type) ? type : null;

    private void Other(string name) => (_others ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    private void Add(MemberDeclarationSyntax member, string fullName)
    {
        switch (member)
        {
            case TypeDeclarationSyntax { TypeParameterList: null } type when _types?.ContainsKey(type.Identifier.ValueText) != true:
                (_types ??= new Dictionary<string, string>(StringComparer.Ordinal)).Add(type.Identifier.ValueText, fullName + "+" + type.Identifier.ValueText);
                break;
            case BaseTypeDeclarationSyntax type:
                Other(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                Other(type.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    Other(variable.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                Other(method.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property:
                Other(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax property:
                Other(property.Identifier.ValueText);
                break;
            case IndexerDeclarationSyntax:
                Other("Item");
                break;
        }
    }
}
