namespace TaskDefGen.Core.Schema;

/// <summary>One member of an ECS structure: the only place that says what it is called, what it holds and what ECS takes.</summary>
public sealed class Member
{
    internal Member(Structure owner, int index, string name, EcsType type, bool required, Bounds? bounds, bool deprecated)
    {
        Owner = owner;
        Index = index;
        Name = name;
        PropertyName = char.ToUpperInvariant(name[0]) + name.Substring(1);
        Type = type;
        Required = required;
        Bounds = bounds;
        Deprecated = deprecated;
    }

    /// <summary>The structure that holds it.</summary>
    public Structure Owner { get; }

    /// <summary>Its place in the structure, which is its place in the JSON.</summary>
    public int Index { get; }

    /// <summary>Its name in JSON.</summary>
    public string Name { get; }

    /// <summary>Its name in C#, in our attributes and in the SDK: the JSON name with its first letter upper-cased.</summary>
    public string PropertyName { get; }

    public EcsType Type { get; }

    /// <summary>Whether the ECS model calls it required.</summary>
    public bool Required { get; }

    /// <summary>What an integer may be; null where ECS names no bounds.</summary>
    public Bounds? Bounds { get; }

    /// <summary>Whether the ECS model calls it deprecated.</summary>
    public bool Deprecated { get; }

    public override string ToString() => Owner.Name + "." + Name;
}
