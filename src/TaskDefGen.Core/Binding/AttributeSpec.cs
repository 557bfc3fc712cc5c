using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>What one of our attributes means in the model.</summary>
public sealed class AttributeSpec
{
    private readonly Dictionary<string, PropertySpec> _properties = new(StringComparer.Ordinal);

    internal AttributeSpec(string name, AttributeScope scope, AttributeForm form, Structure root, params Member[] path)
    {
        Name = name;
        Scope = scope;
        Form = form;
        Path = path;
        Target = path.Length == 0 ? root : path[path.Length - 1].Type.Structure ?? path[path.Length - 1].Type.Element?.Structure;
        if (Target is null)
            return;
        foreach (var member in Target.Members.Where(IsPlain))
            Property(member.PropertyName, member);
    }

    /// <summary>The C# name without <c>Attribute</c>.</summary>
    public string Name { get; }

    public AttributeScope Scope { get; }

    /// <summary>Whether it may stand on the assembly too, for all definitions in it.</summary>
    public bool OnAssembly { get; private set; }

    public AttributeForm Form { get; }

    /// <summary>From the task, the container or the service to what the attribute describes.</summary>
    public IReadOnlyList<Member> Path { get; }

    /// <summary>The structure that the attribute fills; null where it makes an entry of a map.</summary>
    public Structure? Target { get; }

    /// <summary>The members by which an item is found again.</summary>
    public IReadOnlyList<Member> Key { get; private set; } = [];

    /// <summary>The structure inside an item that the attribute creates, even when nothing is written into it.</summary>
    public Member? Part { get; private set; }

    /// <summary>The property that names the item of the first list on the path (a volume, a policy) in which the entry or inner item goes.</summary>
    public string? Owner { get; private set; }

    /// <summary>The member by which that item is found.</summary>
    public Member? OwnerKey { get; private set; }

    /// <summary>Members that are filled when they are not written.</summary>
    public IReadOnlyList<KeyValuePair<Member, object>> Defaults { get; private set; } = [];

    /// <summary>The properties that the attribute's fullest constructor takes, in its order; one that is written in full needs no names for them.</summary>
    public IReadOnlyList<string> Positional { get; private set; } = [];

    /// <summary>Whether every constructor takes them; where one takes none, an attribute can do without.</summary>
    public bool TakesAll { get; private set; }

    public IEnumerable<PropertySpec> Properties => _properties.Values;

    public PropertySpec? Find(string property) => _properties.TryGetValue(property, out var found) ? found : null;

    internal AttributeSpec AlsoOnAssembly()
    {
        OnAssembly = true;
        return this;
    }

    internal AttributeSpec Takes(params string[] positional)
    {
        Positional = positional;
        TakesAll = true;
        return this;
    }

    internal AttributeSpec MayTake(params string[] positional)
    {
        Positional = positional;
        return this;
    }

    internal AttributeSpec KeyedBy(params Member[] key)
    {
        Key = key;
        return this;
    }

    internal AttributeSpec Default(Member member, string wire) => WithDefault(member, wire);

    internal AttributeSpec Default(Member member, bool value) => WithDefault(member, value);

    /// <summary>Lets a property of another name than the member's write it.</summary>
    internal AttributeSpec Named(string name, Member member)
    {
        _properties.Remove(member.PropertyName);
        return Property(name, member);
    }

    /// <summary>A property that goes elsewhere than to the member of its own name.</summary>
    internal AttributeSpec Property(string name, params Member[] path)
    {
        _properties[name] = new PropertySpec(name, path);
        return this;
    }

    internal AttributeSpec Property(string name, PropertyForm form, params Member[] path)
    {
        _properties[name] = new PropertySpec(name, path, form: form);
        return this;
    }

    internal AttributeSpec Option(string name, Member map, string key)
    {
        _properties[name] = new PropertySpec(name, [map], key);
        return this;
    }

    /// <summary>Keeps only these properties: for shorthand over a part of a structure.</summary>
    internal AttributeSpec Only(params string[] properties)
    {
        foreach (var name in _properties.Keys.Where(k => !properties.Contains(k, StringComparer.Ordinal)).ToList())
            _properties.Remove(name);
        return this;
    }

    /// <summary>Makes this an attribute about one structure inside an item: its plain members become properties too.</summary>
    internal AttributeSpec About(Member part)
    {
        Part = part;
        _properties.Clear();
        foreach (var key in Key)
            Property(key.PropertyName, key);
        foreach (var member in part.Type.Structure!.Members.Where(IsPlain))
            Property(member.PropertyName, part, member);
        return this;
    }

    /// <summary>Says which property names the item that holds the map or the inner list, and by which member that item is found.</summary>
    internal AttributeSpec Within(string owner, Member key)
    {
        Owner = owner;
        OwnerKey = key;
        return this;
    }

    private AttributeSpec WithDefault(Member member, object value)
    {
        Defaults = [.. Defaults, new KeyValuePair<Member, object>(member, value)];
        return this;
    }

    /// <summary>What a property of a C# attribute can hold: neither a structure nor a map.</summary>
    private static bool IsPlain(Member member) =>
        member.Type.Kind is not (EcsKind.Structure or EcsKind.Map) && member.Type.Element?.Kind is not EcsKind.Structure;
}
