using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>
/// What of a file can change what a name or a constant means in another one: usings, names of types and members, bases, constants, enums.
/// Bodies, arguments of attributes on types, and comments can't.
/// </summary>
internal sealed class FileDeclarations
{
    private readonly List<string> _topLevelTypes = [];
    private Fingerprint _fingerprint;

    public FileDeclarations(CompilationUnitSyntax root)
    {
        _fingerprint.Add(root.Language);
        Visit(root.Externs, root.Usings);
        foreach (var list in root.AttributeLists)
            Add(list);
        foreach (var member in root.Members)
            Visit(member, "");
    }

    public (ulong One, ulong Two) Fingerprint => _fingerprint.Value;

    /// <summary>Names of types outside any other, with what tells them apart.</summary>
    public IReadOnlyList<string> TopLevelTypes => _topLevelTypes;

    public static string TypeKey(string space, string name, int arity) => space + "." + name + "`" + arity.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The full name in a key, as the compiler looks it up; null for a generic type.</summary>
    public static string? FullName(string typeKey) =>
        typeKey.EndsWith("`0", System.StringComparison.Ordinal) ? typeKey.Substring(0, typeKey.Length - 2).TrimStart('.') : null;

    private void Visit(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var alias in externs)
            Add(alias);
        foreach (var directive in usings)
            Add(directive);
    }

    private void Visit(MemberDeclarationSyntax member, string space)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax inner:
                _fingerprint.Add("namespace");
                Add(inner.Name);
                Visit(inner.Externs, inner.Usings);
                var name = string.Concat(inner.Name.DescendantTokens().Select(static t => t.ValueText));
                foreach (var nested in inner.Members)
                    Visit(nested, space.Length == 0 ? name : space + "." + name);
                _fingerprint.Add("end");
                break;
            case TypeDeclarationSyntax type:
                AddTopLevel(type, space, type.Identifier, type.TypeParameterList?.Parameters.Count ?? 0);
                Add(type.Modifiers);
                _fingerprint.Add(type.Keyword.Text);
                _fingerprint.Add(type.Identifier.ValueText);
                Add(type.TypeParameterList);
                Add(type.ParameterList);
                Add(type.BaseList);
                foreach (var nested in type.Members)
                    Visit(nested, space);
                _fingerprint.Add("end");
                break;
            case EnumDeclarationSyntax enumeration:
                AddTopLevel(enumeration, space, enumeration.Identifier, 0);
                Add(enumeration);
                break;
            case DelegateDeclarationSyntax method:
                AddTopLevel(method, space, method.Identifier, method.TypeParameterList?.Parameters.Count ?? 0);
                Add(method);
                break;
            case BaseFieldDeclarationSyntax field:
                Add(field.Modifiers);
                if (field.Modifiers.Any(SyntaxKind.ConstKeyword))
                {
                    Add(field.Declaration);
                    break;
                }

                foreach (var variable in field.Declaration.Variables)
                    _fingerprint.Add(variable.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                Add(method.Modifiers);
                _fingerprint.Add(method.Identifier.ValueText);
                Add(method.TypeParameterList);
                break;
            case PropertyDeclarationSyntax property:
                Add(property.Modifiers);
                _fingerprint.Add(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax property:
                Add(property.Modifiers);
                _fingerprint.Add(property.Identifier.ValueText);
                break;
            case GlobalStatementSyntax or ConstructorDeclarationSyntax or DestructorDeclarationSyntax or IndexerDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax:
                break; // no name, nothing constant
            default:
                Add(member); // what a later language brings
                break;
        }
    }

    private void AddTopLevel(MemberDeclarationSyntax type, string space, SyntaxToken name, int arity)
    {
        if (type.Parent is not TypeDeclarationSyntax && !type.Modifiers.Any(SyntaxKind.FileKeyword))
            _topLevelTypes.Add(TypeKey(space, name.ValueText, arity));
    }

    /// <summary>Its text, comments and all: to take them out would cost more than to ask once more when they change.</summary>
    private void Add(SyntaxNode? node)
    {
        if (node is not null)
            _fingerprint.Add(node.ToString());
    }

    private void Add(SyntaxTokenList tokens)
    {
        foreach (var token in tokens)
            _fingerprint.Add(token.Text);
    }
}
