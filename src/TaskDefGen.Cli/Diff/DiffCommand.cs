using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Input;

namespace TaskDefGen.Cli.Diff;

/// <summary><c>taskdefgen diff</c>: what registering B instead of A would change.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("A") { Description = "Task definitions as JSON, as they were; - reads standard input." };
        var after = new Argument<string>("B") { Description = "The same, as they are to be." };
        var format = new Option<DiffFormat>("--format") { Description = "How differences are written.", DefaultValueFactory = _ => DiffFormat.Text };
        var exitCode = new Option<bool>("--exit-code") { Description = "Ends with 1 when there are differences." };
        var family = new Option<string?>("--family") { HelpName = "NAME", Description = "The family, for a bare list of containers." };
        var command = new Command("diff", "Shows how task definitions differ once ECS has normalised them.") { before, after, format, exitCode, family };
        command.SetAction(parsed => Run(
            new DiffOptions(
                parsed.GetValue(before)!,
                parsed.GetValue(after)!,
                parsed.GetValue(format),
                parsed.GetValue(exitCode),
                parsed.GetValue(family)),
            Console.Out,
            Console.Error));
        return command;
    }

    /// <summary>The exit code: 0, 1 when there are differences and the code is to say so, 2 when an input could not be read.</summary>
    public static int Run(DiffOptions options, TextWriter output, TextWriter error)
    {
        var notes = new List<InputNote>();
        if (options is { Before: InputText.StandardInput, After: InputText.StandardInput })
        {
            error.WriteLine("error: A and B can't both be standard input. Name a file for one of them.");
            return 2;
        }

        var before = DiffInput.Read(options.Before, options.Family, notes);
        var after = DiffInput.Read(options.After, options.Family, notes);
        var failed = notes.Exists(n => n.IsError);
        if (!failed)
        {
            var definitions = Pairing.Compare(before, after, notes);
            output.Write(options.Format == DiffFormat.Json ? DifferenceJson.Write(definitions) : DifferenceText.Write(definitions));
            failed = options.ExitCode && definitions.Any(d => d.Differences.Count > 0);
        }

        NoteWriter.Write(error, notes);
        return notes.Exists(n => n.IsError) ? 2 : failed ? 1 : 0;
    }
}
