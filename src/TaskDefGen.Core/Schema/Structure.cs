using System;
using System.Collections.Generic;

namespace TaskDefGen.Core.Schema;

/// <summary>An ECS structure: its members, in the order of the ECS model, which is the order of the JSON.</summary>
public sealed class Structure(string name)
{
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);

    /// <summary>The name of the shape in the ECS model, which is the class in the SDK.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<Member> Members => _members;

    /// <summary>The member with this JSON name, or null.</summary>
    public Member? Find(string jsonName) => _byName.TryGetValue(jsonName, out var member) ? member : null;

    public override string ToString() => Name;

    internal Member Text(string name, bool required = false) => Add(name, EcsType.Text, required);

    internal Member Integer(string name, bool required = false, Bounds? bounds = null) => Add(name, EcsType.Integer, required, bounds);

    internal Member Number(string name, bool required = false) => Add(name, EcsType.Number, required);

    internal Member Boolean(string name, bool required = false) => Add(name, EcsType.Boolean, required);

    internal Member Map(string name) => Add(name, EcsType.Map);

    internal Member One(string name, Enumeration of, bool required = false) => Add(name, EcsType.Of(of), required);

    internal Member One(string name, Structure of, bool required = false) => Add(name, EcsType.Of(of), required);

    internal Member Texts(string name, bool required = false) => Add(name, EcsType.ListOf(EcsType.Text), required);

    internal Member Integers(string name) => Add(name, EcsType.ListOf(EcsType.Integer));

    internal Member Many(string name, Enumeration of) => Add(name, EcsType.ListOf(EcsType.Of(of)));

    internal Member Many(string name, Structure of, bool required = false, bool deprecated = false) =>
        Add(name, EcsType.ListOf(EcsType.Of(of)), required, deprecated: deprecated);

    private Member Add(string name, EcsType type, bool required = false, Bounds? bounds = null, bool deprecated = false)
    {
        var member = new Member(this, _members.Count, name, type, required, bounds, deprecated);
        _members.Add(member);
        _byName.Add(name, member);
        return member;
    }
}
