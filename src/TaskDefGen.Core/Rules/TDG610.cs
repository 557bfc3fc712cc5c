using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A tag that AWS does not take.</summary>
public sealed class TDG610 : Rule
{
    private const int LongestKey = 128;
    private const int LongestValue = 256;
    private const int Most = 50;
    private const string Reserved = "aws:";

    private const string Allowed = "Tags have letters, digits, spaces and _ . : / = + - @";

    public override RuleDescriptor Descriptor { get; } = new("TDG610", "Tag invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var tag in context.Task.Objects(Ecs.TaskDefinition.Tags))
        {
            if (++count == Most + 1)
                context.Report(Descriptor, tag, "This is the 51st tag of the task definition, and AWS takes 50 at most. Take away those that nobody asks for.");
            if (tag[Ecs.Tag.Key] is TextValue key && !Placeholder.IsIn(key.Text))
                CheckKey(context, tag, key.Text, seen);
            if (tag[Ecs.Tag.Value] is TextValue value && !Placeholder.IsIn(value.Text))
                CheckText(context, tag, Ecs.Tag.Value, value.Text, "value", LongestValue);
        }
    }

    private static bool IsAllowed(string text, int at) =>
        text[at] is '_' or '.' or ':' or '/' or '=' or '+' or '-' or '@' || IsWord(CharUnicodeInfo.GetUnicodeCategory(text, at))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) && IsWord(CharUnicodeInfo.GetUnicodeCategory(text, at - 1)));

    private static bool IsWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private void CheckKey(RuleContext context, EcsObject tag, string key, HashSet<string> seen)
    {
        if (key.Length == 0)
        {
            context.Report(Descriptor, tag, Ecs.Tag.Key, "The tag's key is blank, and a key has 1 to 128 characters. Write one such as \"Project\", or take the tag away.", Remove(tag, key));
        }
        else if (!seen.Add(key))
        {
            context.Report(
                Descriptor,
                tag,
                Ecs.Tag.Key,
                "Another tag has the key " + MessageText.Quote(key) + " already, and keys are unique. Take one of the two away.",
                Remove(tag, key));
        }
        else if (key.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
        {
            var own = key.Substring(Reserved.Length);
            var message = MessageText.Quote(key) + " can't be the key of your tag: what begins with aws: is reserved. ";
            if (own.Length == 0 || own.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
                context.Report(Descriptor, tag, Ecs.Tag.Key, message + "Write another key, or take the tag away.", Remove(tag, key));
            else
                context.Report(
                    Descriptor,
                    tag,
                    Ecs.Tag.Key,
                    message + "Write " + MessageText.Quote(own) + ", or take the tag away.",
                    Edits.Rewrite("Change the key to " + MessageText.Quote(own), tag, Ecs.Tag.Key, own),
                    Remove(tag, key));
        }
        else
        {
            CheckText(context, tag, Ecs.Tag.Key, key, "key", LongestKey);
        }
    }

    private void CheckText(RuleContext context, EcsObject tag, Member member, string text, string what, int longest)
    {
        var refused = new HashSet<char>(Enumerable.Range(0, text.Length).Where(i => !IsAllowed(text, i)).Select(i => text[i]));
        string message;
        if (refused.Count > 0)
            message = "The " + what + " " + MessageText.Quote(text) + " of a tag has " + MessageText.Characters(text, refused.Contains) + ". " + Allowed + ".";
        else if (text.Length > longest)
            message = "The " + what + " of this tag has " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters, and AWS takes " + longest.ToString(CultureInfo.InvariantCulture) + " at most.";
        else
            return;
        var repaired = new string(text.Select((c, i) => IsAllowed(text, i) ? c : '-').ToArray());
        if (repaired.Length > longest)
            repaired = repaired.Substring(0, char.IsHighSurrogate(repaired[longest - 1]) ? longest - 1 : longest);
        context.Report(
            Descriptor,
            tag,
            member,
            message + " Write " + MessageText.Quote(repaired) + ".",
            Edits.Rewrite("Change the " + what + " to " + MessageText.Quote(repaired), tag, member, repaired));
    }

    private static Edit.Remove Remove(EcsObject tag, string key) => new(key.Length == 0 ? "Remove the tag" : "Remove tag " + MessageText.Quote(key), tag);
}
