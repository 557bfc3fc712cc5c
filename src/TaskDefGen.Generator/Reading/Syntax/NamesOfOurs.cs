using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Binding;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>The names by which an attribute of ours may be written.</summary>
public static class NamesOfOurs
{
    private const string Suffix = "Attribute";

    /// <summary>Whether it is that of one of them, with or without <c>Attribute</c>.</summary>
    public static bool Contains(string name) =>
        AttributeMap.IsOurs(name) || (name.EndsWith(Suffix, StringComparison.Ordinal) && AttributeMap.IsOurs(name.Substring(0, name.Length - Suffix.Length)));

    /// <summary>Whether it is that of the one that makes a class a definition.</summary>
    public static bool IsTaskDefinition(string name) => name is AttributeMap.TaskDefinition or AttributeMap.TaskDefinition + Suffix;

    /// <summary>The last part of a name, by which it is looked up in the end.</summary>
    public static string Last(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
