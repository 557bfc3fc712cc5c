using System;
using System.Collections.Generic;
using System.Linq;
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
            .Concat(["Sidecar", "JsonFragment", "TaskDefinitionDefaults", "EcsAttribute", "TaskDefinitionDocument"]),
        StringComparer.Ordinal);

    /// <summary>The class of the task.</summary>
    public static string OfTask(string text) => Free(TokenNames.PascalCase(text), "Task", []);

    /// <summary>The class of a container, unlike those that are there.</summary>
    public static string OfContainer(string? name, ICollection<string> others) => Free(TokenNames.PascalCase(name ?? "Container"), "Container", others);

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
