using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>A type with attributes, read from its syntax alone.</summary>
/// <param name="Node">By which the compiler is asked where syntax doesn't say it.</param>
/// <param name="MentionsOurs">Whether an attribute on it is called as ours, or by an alias of its file.</param>
/// <param name="Suspicious">Names of attributes that are ours only if an alias of the whole project says so.</param>
/// <param name="Content">What is written; null where syntax can't say it, and the compiler has to be asked for the whole class.</param>
internal sealed record WrittenClass(TypeDeclarationSyntax Node, string FullName, bool MentionsOurs, IReadOnlyList<string> Suspicious, WrittenContent? Content)
{
    /// <summary>Whether one of its attributes may be ours by an alias that holds everywhere.</summary>
    public bool IsHidden(ISet<string>? globalAliases)
    {
        if (globalAliases is null || globalAliases.Count == 0)
            return false;
        foreach (var name in Suspicious)
        {
            if (NamesOfOurs.IsAlias(globalAliases, name))
                return true;
        }

        return false;
    }
}
