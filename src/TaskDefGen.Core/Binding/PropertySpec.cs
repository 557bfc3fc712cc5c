using System.Collections.Generic;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Where a property of an attribute goes: members from the attribute's structure inwards, and a key where the last of them is a map.</summary>
public sealed class PropertySpec(string name, IReadOnlyList<Member> path, string? mapKey = null, PropertyForm form = PropertyForm.Plain)
{
    public string Name { get; } = name;

    public IReadOnlyList<Member> Path { get; } = path;

    /// <summary>The key in the map that <see cref="Path"/> ends in; null where it ends in anything else.</summary>
    public string? MapKey { get; } = mapKey;

    public PropertyForm Form { get; } = form;

    /// <summary>The member that the property sets.</summary>
    public Member Member => Path[Path.Count - 1];
}
