using System;
using System.Collections.Generic;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Registration;

/// <summary>What the referenced AWSSDK.ECS has of the schema: packages older than a member of ECS do not know it.</summary>
/// <param name="version">The version of the package, as messages name it.</param>
/// <param name="requests">The members that can be assigned, as <c>ContainerDefinition.Cpu</c>; <c>?</c> behind one that is nullable.</param>
/// <param name="described">The same of the class that describe-task-definition answers with.</param>
public sealed class SdkSurface(string version, EquatableArray<string> requests, EquatableArray<string> described) : IEquatable<SdkSurface>
{
    /// <summary>The SDK's class of a registered revision: the members of the request without tags, and some that only ECS sets.</summary>
    public const string Revision = "TaskDefinition";

    private readonly HashSet<string> _members = new([.. requests, .. described], StringComparer.Ordinal);

    public string Version { get; } = version;

    public EquatableArray<string> Requests { get; } = requests;

    public EquatableArray<string> Described { get; } = described;

    /// <summary>How a member is written down here.</summary>
    public static string Entry(string owner, string property, bool isNullable) => owner + "." + property + (isNullable ? "?" : "");

    /// <summary>Whether a request can set the member.</summary>
    public bool Has(Member member) => Has(member.Owner.Name, member.PropertyName);

    public bool Has(string owner, string property) => _members.Contains(Entry(owner, property, isNullable: false)) || IsNullable(owner, property);

    /// <summary>Whether a number or a Boolean can be absent, which version 4 says with a nullable type and version 3 not at all.</summary>
    public bool IsNullable(string owner, string property) => _members.Contains(Entry(owner, property, isNullable: true));

    public bool Equals(SdkSurface? other) =>
        other is not null && Version == other.Version && Requests == other.Requests && Described == other.Described;

    public override bool Equals(object? obj) => Equals(obj as SdkSurface);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Version);
}
