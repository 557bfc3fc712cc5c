using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What is wrong with the name of a service or a cluster, and the nearest that is right.</summary>
internal sealed record NameFault(string Message, string? Repaired)
{
    /// <param name="name">The name.</param>
    /// <param name="what">What it names, with its article.</param>
    /// <returns>Null where nothing is wrong, or where a placeholder stands.</returns>
    public static NameFault? Of(string name, string what)
    {
        if (EcsName.IsValid(name) || Placeholder.IsIn(name))
            return null;
        var repaired = string.IsNullOrWhiteSpace(name) ? null : EcsName.Repair(name);
        var message = string.IsNullOrWhiteSpace(name) ? "A blank text can't name " + what + "."
            : name.All(EcsName.IsAllowed) ? "The name has " + name.Length.ToString(CultureInfo.InvariantCulture) + " characters, and that of " + what + " takes 255 at most."
            : MessageText.Quote(name) + " can't name " + what + ": it has " + MessageText.Characters(name, c => !EcsName.IsAllowed(c))
              + ". Allowed are 1 to 255 letters (A to Z), digits, hyphens and underscores.";
        return new NameFault(message + " Write " + (repaired is null ? "one such as \"orders\"." : MessageText.Quote(repaired) + "."), repaired);
    }

    public static Edit[] Edits(NameFault fault, EcsObject owner, Member member) => fault.Repaired is { } repaired
        ? [Rules.Edits.Rewrite("Change the name to " + MessageText.Quote(repaired), owner, member, repaired)]
        : [];
}
