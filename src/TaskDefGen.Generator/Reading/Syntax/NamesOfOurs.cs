using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Binding;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>The names by which an attribute of ours may be written.</summary>
public static class NamesOfOurs
{
    /// <summary>Whether it is that of one of them, with or without <c>Attribute</c>.</summary>
    public static bool Contains(string name) =>
        AttributeMap.IsOurs(name) || (name.EndsWith(OurNames.Suffix, StringComparison.Ordinal) && AttributeMap.IsOurs(name.Substring(0, name.Length - OurNames.Suffix.Length)));

    /// <summary>Whether an alias is meant: <c>[Box]</c> finds one called <c>BoxAttribute</c>, too.</summary>
    public static bool IsAlias(ISet<string> aliases, string name) => aliases.Count > 0 && (aliases.Contains(name) || aliases.Contains(name + OurNames.Suffix));

    /// <summary>Whether it is that of the one that makes a class a definition.</summary>
    public static bool IsTaskDefinition(string name) => name is AttributeMap.TaskDefinition or AttributeMap.TaskDefinition + OurNames.Suffix;

    /// <summary>The last part of a name, by which it is looked up in the end.</summary>
    public static string Last(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
