using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A health check whose command does not do what it says.</summary>
public sealed class TDG019 : Rule
{
    private const string Exec = "CMD";
    private const string Shell = "CMD-SHELL";

    /// <summary>Docker's word for no check at all.</summary>
    private const string None = "NONE";

    /// <summary>What only a shell understands, and no name of a program holds.</summary>
    private static readonly IReadOnlyList<string> ShellOnly = [" -", "|", "&&", " >", "://", ";"];

    public override RuleDescriptor Descriptor { get; } = new("TDG019", "Health check command malformed", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container.Object(Ecs.ContainerDefinition.HealthCheck) is not { } healthCheck)
                continue;
            if (healthCheck[Ecs.HealthCheck.Command] is not EcsList { Texts: var command } || command.Count == 0 || command[0].Text == None || Placeholder.IsIn(command[0].Text))
                continue; // empty: TDG041
            var words = command.Select(c => c.Text).ToList();
            if (words[0] is not (Exec or Shell))
                ReportForm(context, healthCheck, command[0], words);
            else if (words.Skip(1).All(string.IsNullOrWhiteSpace))
                ReportNothing(context, command);
            else if (words[0] == Shell && words.Count > 2)
                ReportArguments(context, healthCheck, command[2], words);
            else if (words[0] == Exec && words.Count == 2 && IsLine(words[1]))
                ReportLine(context, healthCheck, command[1], words);
        }
    }

    private static bool IsLine(string text) => text.IndexOf(' ') >= 0 && ShellOnly.Any(s => text.IndexOf(s, StringComparison.Ordinal) >= 0);

    private static Edit.Set Write(string title, EcsObject healthCheck, params string[] command) => new(title, healthCheck, Ecs.HealthCheck.Command, command);

    private void ReportForm(RuleContext context, EcsObject healthCheck, TextValue first, List<string> words)
    {
        var meant = words.Count > 1 ? Spelling.Nearest(words[0].Trim(), [Exec, Shell]) : null;
        var form = meant ?? (words.Count == 1 && words[0].IndexOf(' ') >= 0 ? Shell : Exec);
        var rest = meant is null ? words : words.Skip(1);
        var message = (string.IsNullOrWhiteSpace(first.Text) ? "A blank text" : MessageText.Quote(first.Text)) + " is where CMD (run this program) or CMD-SHELL (run this line in a shell) is due, "
            + "and Docker runs no check without one. ";
        if (words.TrueForAll(string.IsNullOrWhiteSpace))
        {
            context.Report(Descriptor, first, message + "Write CMD-SHELL and the line to run.");
            return;
        }

        context.Report(
            Descriptor,
            first,
            message + (meant is null ? "Put " + form + " before it." : "Did you mean " + meant + "?"),
            Write((meant is null ? "Prepend " : "Begin with ") + form, healthCheck, [form, .. rest]));
    }

    private void ReportNothing(RuleContext context, IReadOnlyList<TextValue> command) => context.Report(
        Descriptor,
        command[command.Count - 1],
        command[0].Text + " stands alone, so the health check has nothing to run. Write "
        + (command[0].Text == Shell ? "the line that the shell is to run" : "the program and its arguments, each as a text of its own") + " after it.");

    private void ReportArguments(RuleContext context, EcsObject healthCheck, TextValue extra, List<string> words)
    {
        var line = string.Join(" ", words.Skip(1));
        context.Report(
            Descriptor,
            extra,
            "CMD-SHELL runs the one text after it, here " + MessageText.Quote(words[1]) + "; " + MessageText.Quote(extra.Text)
            + (words.Count > 3 ? " and what follows become" : " becomes") + " an argument of the shell itself. Write the line as one text, or CMD for a program and its arguments.",
            Write("Write the command as one text", healthCheck, Shell, line));
    }

    private void ReportLine(RuleContext context, EcsObject healthCheck, TextValue line, List<string> words) => context.Report(
        Descriptor,
        line,
        "CMD looks for a program that is called " + MessageText.Quote(line.Text) + ", blanks and all, as no shell splits the text. Write CMD-SHELL, or each argument as a text of its own.",
        Write("Run it in a shell", healthCheck, Shell, words[1]));
}
