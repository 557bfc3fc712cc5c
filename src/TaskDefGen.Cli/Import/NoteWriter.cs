using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Spectre.Console;
using TaskDefGen.Cli.Input;

namespace TaskDefGen.Cli.Import;

/// <summary>Writes notes to standard error: in colour for people, plain for anything else.</summary>
internal static class NoteWriter
{
    public static void Write(TextWriter error, IEnumerable<InputNote> notes)
    {
        var console = ReferenceEquals(error, System.Console.Error) && !System.Console.IsErrorRedirected
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) })
            : null;
        foreach (var note in notes)
        {
            if (console is null)
                error.WriteLine(note.ToString());
            else if (note.IsError)
                console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{note.Place}: [red]{note.Severity}:[/] {note.Text}");
            else
                console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{note.Place}: [grey]{note.Severity}:[/] {note.Text}");
        }
    }
}
