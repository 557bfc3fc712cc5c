using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A change that would settle a finding, in terms of the model; a front end turns it into C# or JSON.</summary>
/// <param name="Title">What a menu shows: <c>Set Memory to 2048</c>.</param>
public abstract record Edit(string Title)
{
    /// <summary>
    /// Writes a member: a string, an <see cref="int"/>, a <see cref="bool"/>, an array of strings, or an enumerated value as ECS writes it.
    /// </summary>
    public sealed record Set(string Title, EcsObject Target, Member Member, object Value) : Edit(Title);

    /// <summary>Replaces a part of a string, so that what stands around it (tokens, constants) stays as it was written.</summary>
    public sealed record Replace(string Title, TextValue Value, string Old, string New) : Edit(Title);

    /// <summary>Replaces a whole value that stands in a list or a map.</summary>
    public sealed record ReplaceValue(string Title, EcsValue Value, object New) : Edit(Title);

    /// <summary>Takes away a member of a structure, or an item of a list with all that was written for it.</summary>
    public sealed record Remove(string Title, EcsValue Value) : Edit(Title);

    /// <summary>Adds an item to a list of structures, or a structure that is not there, with these members.</summary>
    public sealed record Add(string Title, EcsObject Target, Member Member, IReadOnlyList<KeyValuePair<Member, object>> Values) : Edit(Title);

    /// <summary>Writes an entry of a map of texts, whether it is there or not.</summary>
    public sealed record SetEntry(string Title, EcsObject Target, Member Member, string Key, string Value) : Edit(Title);

    /// <summary>Sends the output of a container that has no log configuration to CloudWatch Logs, with these options.</summary>
    public sealed record AddAwsLogs(string Title, EcsObject Container, string Group, string Region, string StreamPrefix) : Edit(Title);

    /// <summary>Several edits that only help together.</summary>
    public sealed record Many(string Title, IReadOnlyList<Edit> Edits) : Edit(Title);
}
