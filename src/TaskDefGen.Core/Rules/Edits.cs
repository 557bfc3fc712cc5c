using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Makes edits that several rules propose.</summary>
internal static class Edits
{
    /// <summary>
    /// Changes a text to another. What both have in common stays as it was written: a token or a constant in it, or the service's name that it
    /// follows from. A text that nobody wrote is written.
    /// </summary>
    public static Edit Rewrite(string title, EcsObject owner, Member member, string text)
    {
        if (owner[member] is not TextValue value || value.Origin.IsNone || value.Origin == owner.Origin)
            return new Edit.Set(title, owner, member, text);
        return (Edit?)Part(title, value, text) ?? new Edit.Set(title, owner, member, text);
    }

    /// <summary>Changes a text that stands in a map to another, and what both have in common stays as it was written.</summary>
    public static Edit Rewrite(string title, TextValue value, string text) => (Edit?)Part(title, value, text) ?? new Edit.ReplaceValue(title, value, text);

    /// <summary>A check of the container's first tcp port, which needs nothing in the image but bash; none where there is no port to ask.</summary>
    public static IEnumerable<Edit> HealthCheck(EcsObject container)
    {
        if (FirstTcpPort(container) is not { } number)
            yield break;
        var text = number.ToString(CultureInfo.InvariantCulture);
        yield return new Edit.Add(
            "Add a health check of port " + text,
            container,
            Ecs.ContainerDefinition.HealthCheck,
            [new KeyValuePair<Member, object>(Ecs.HealthCheck.Command, new[] { "CMD-SHELL", BashProbe(text) })]);
    }

    public static long? FirstTcpPort(EcsObject container) => container.Objects(Ecs.ContainerDefinition.PortMappings)
        .Where(p => p.Text(Ecs.PortMapping.Protocol) is null or EcsWords.Tcp).Select(p => p.Integer(Ecs.PortMapping.ContainerPort)).FirstOrDefault(p => p is not null);

    /// <summary>A shell command that fails where nothing listens on a port.</summary>
    public static string BashProbe(string port) => "bash -c '</dev/tcp/localhost/" + port + "'";

    private static Edit.Replace? Part(string title, TextValue value, string text)
    {
        var old = value.Text;
        var start = 0;
        while (start < Math.Min(old.Length, text.Length) && old[start] == text[start])
            start++;
        var end = 0;
        while (end < Math.Min(old.Length, text.Length) - start && old[old.Length - 1 - end] == text[text.Length - 1 - end])
            end++;
        if (old.Length == start + end)
            return null;

        // What is replaced must be told from what looks like it.
        while (start > 0 && !OccursOnce(old, old.Substring(start, old.Length - start - end)))
            start--;
        return new Edit.Replace(title, value, old.Substring(start, old.Length - start - end), text.Substring(start, text.Length - start - end));
    }

    /// <summary>Takes one text out of a list, or the list away with its last.</summary>
    public static Edit Without(string title, EcsObject owner, Member member, TextValue text) =>
        new Edit.Remove(title, owner.Texts(member).Any(t => !ReferenceEquals(t, text)) ? text : owner[member]!);

    private static bool OccursOnce(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) == text.LastIndexOf(part, StringComparison.Ordinal);
}
