using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Names for classes: out of what the definition calls things, valid in C#, and nothing that would hide a name the file needs.</summary>
internal static class ClassNames
{
    private static readonly HashSet<string> Taken = new(
        AttributeMap.All.Select(s => s.Name).Concat(AttributeMap.All.Select(s => s.Name + "Attribute"))
            .Concat(Enumerations.OfTaskDefinition.Select(e => e.ClrName)).Concat([Enumerations.LaunchType.ClrName, "TaskDefGen", "System"])
            .Concat(["Sidecar", "JsonFragment", "TaskDefinitionDefaults", "EcsAttribute", "TaskDefinitionDocument", "TaskDefinitions"])
            .Concat(typeof(object).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(m => m.Name)),
        StringComparer.Ordinal);

    private static readonly string[] Suffixes = [Companion, "TaskDef"];

    /// <summary>What the generator puts behind the name of a class for the one beside it.</summary>
    public const string Companion = "TaskDefinition";

    /// <summary>The class of the task, which needs not say again what it is.</summary>
    public static string OfTask(string text)
    {
        var name = TokenNames.PascalCase(text);
        foreach (var suffix in Suffixes)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) && name != "_" + suffix)
                name = name[..^suffix.Length];
        }

        return Free(name, "Task", []);
    }

    /// <summary>The class of a container, unlike those that are there.</summary>
    public static string OfContainer(string? name, ICollection<string> others) => Free(TokenNames.PascalCase(name ?? "Container"), "Container", others);

    /// <summary>Whether a name would hide one that the file needs.</summary>
    public static bool IsTaken(string name) => Taken.Contains(name);

    /// <summary>Whether the user's own name can be one.</summary>
    public static bool IsValid(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name[0]) && !Keywords.IsReserved(name);

    private static string Free(string name, string suffix, ICollection<string> others)
    {
        if (name.Length > 80)
            name = name[..80];
        if (Taken.Contains(name))
            name += suffix;
        var unique = name;
        for (var i = 2; others.Contains(unique); i++)
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unique;
    }
}
