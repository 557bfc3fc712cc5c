using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Cli.Lint;

/// <summary><c>taskdefgen lint</c>: the rules of the analyzer, on JSON.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Task definitions as JSON, and the create-service JSON that goes with them; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<LintFormat>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => LintFormat.Text };
        var failOn = new Option<FailOn>("--fail-on") { Description = "From which severity on the exit code is 1.", DefaultValueFactory = _ => FailOn.Error };
        var project = new Option<string?>("--project") { Description = "The project, for the naming rules." };
        var service = new Option<string?>("--service") { Description = "The service, for the naming rules." };
        var environment = new Option<string?>("--environment") { Description = "The environment, for the naming rules." };
        var family = new Option<string?>("--family") { Description = "The family, for a bare list of containers." };
        var region = new Option<string?>("--region") { Description = "The region, for the rules on registries and prices." };
        var account = new Option<string?>("--account-id") { Description = "The AWS account, for the rules on registries." };
        var options = new Option<string?>("--options") { Description = "An .editorconfig with severities and taskdefgen.* options.", HelpName = "FILE" };
        var preset = new Option<string>("--preset") { Description = "The severities of all rules: " + string.Join(", ", Presets.All.Select(Presets.NameOf)) + ".", DefaultValueFactory = _ => Presets.NameOf(Preset.Recommended) };
        preset.AcceptOnlyFromAmong(Presets.All.Select(Presets.NameOf).ToArray());
        var command = new Command("lint", "Judges task definitions by the rules of the analyzer.") { files, format, failOn, project, service, environment, family, region, account, options, preset };
        command.SetAction(parsed => Run(
            new LintOptions(
                parsed.GetValue(files)!,
                parsed.GetValue(format),
                parsed.GetValue(failOn),
                parsed.GetValue(project),
                parsed.GetValue(service),
                parsed.GetValue(environment),
                parsed.GetValue(family),
                parsed.GetValue(region),
                parsed.GetValue(account),
                parsed.GetValue(options),
                Presets.All.First(p => Presets.NameOf(p) == parsed.GetValue(preset))),
            Console.Out,
            Console.Error));
        return command;
    }

    /// <summary>The exit code: 0, 1 when something reaches the severity to fail on, 2 when an input could not be read.</summary>
    public static int Run(LintOptions options, TextWriter output, TextWriter error)
    {
        LintSettings settings;
        try
        {
            settings = LintSettings.Read(options.OptionsFile, options.Preset);
        }
        catch (InputException exception)
        {
            output.Write(FindingWriter.Write([], options.Format));
            error.WriteLine(new InputNote(true, options.OptionsFile!, exception.Position, "", exception.Message));
            return 2;
        }

        var (found, notes) = new LintRun(options, settings).Run();
        IReadOnlyList<LintFinding> findings = [.. settings.Findings, .. found];
        output.Write(FindingWriter.Write(findings, options.Format));
        foreach (var note in notes)
            error.WriteLine(note);
        if (notes.Count > 0)
            return 2;
        return findings.Any(f => Reaches(f.Severity, options.FailOn)) ? 1 : 0;
    }

    private static bool Reaches(FindingSeverity severity, FailOn failOn) => failOn switch
    {
        FailOn.None => false,
        FailOn.Info => true,
        FailOn.Warning => severity >= FindingSeverity.Warning,
        _ => severity == FindingSeverity.Error,
    };
}
