using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Import;

/// <summary><c>taskdefgen import</c>: from the task definitions people have to the classes they would have written.</summary>
internal static class ImportCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Task definitions as JSON; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = "The folder for one <ClassName>.cs each. Without it a single class goes to standard output." };
        var space = new Option<string?>("--namespace") { HelpName = "NS", Description = "The namespace of the classes." };
        var name = new Option<string?>("--class") { HelpName = "NAME", Description = "The name of the class, for a single definition." };
        var environment = new Option<string?>("--environment") { HelpName = "NAME", Description = "The environment that the definitions are for." };
        var family = new Option<string?>("--family") { HelpName = "NAME", Description = "The family, for a bare list of containers." };
        var merge = new Option<bool>("--merge") { Description = "Makes one class of several files: the same task definition in several environments." };
        var force = new Option<bool>("--force") { Description = "Writes over files that are there." };
        var command = new Command("import", "Turns task definitions into C# classes that build to the same JSON.") { files, output, space, name, environment, family, merge, force };
        command.SetAction(parsed => Run(
            new ImportOptions(
                parsed.GetValue(files)!,
                parsed.GetValue(output),
                parsed.GetValue(space) ?? "",
                parsed.GetValue(name),
                parsed.GetValue(environment),
                parsed.GetValue(family),
                parsed.GetValue(merge),
                parsed.GetValue(force)),
            Console.Out,
            Console.Error));
        return command;
    }

    /// <summary>The exit code: 0, or 2 when an input could not be taken. The others are done all the same.</summary>
    public static int Run(ImportOptions options, TextWriter output, TextWriter error)
    {
        if (Refuse(options) is { } refusal)
        {
            error.WriteLine("error: " + refusal);
            return 2;
        }

        var notes = new List<InputNote>();
        var importer = new Importer(options, notes);
        var classes = new List<ImportedClass>();
        var inputs = new List<DefinitionInput>();
        var texts = ReadAll(options, notes);
        var tokens = new TokenNames();
        foreach (var (file, text) in texts)
            Learn(file, text, options, tokens);
        foreach (var (file, text) in texts)
        {
            try
            {
                var read = new DefinitionReader(file, options.Family, notes, tokens).Read(text);
                if (options.Merge)
                    inputs.AddRange(read);
                else
                    classes.AddRange(importer.Import(read));
            }
            catch (InputException exception)
            {
                notes.Add(new InputNote(true, file, exception.Position, "", exception.Message));
            }
        }

        if (options.Merge && !notes.Exists(n => n.IsError) && importer.Merge(inputs) is { } merged)
            classes.Add(merged);
        Write(options, classes, notes, output);
        NoteWriter.Write(error, notes);
        return notes.Exists(n => n.IsError) ? 2 : 0;
    }

    private static List<(string File, string Text)> ReadAll(ImportOptions options, List<InputNote> notes)
    {
        var texts = new List<(string File, string Text)>();
        foreach (var file in options.Files)
        {
            try
            {
                texts.Add((file, InputText.Read(file)));
            }
            catch (InputException exception)
            {
                notes.Add(new InputNote(true, file, exception.Position, "", exception.Message));
            }
        }

        return texts;
    }

    /// <summary>Finds the tokens of all inputs before any is written: what is text in one may look like the token of another.</summary>
    private static void Learn(string file, string text, ImportOptions options, TokenNames tokens)
    {
        try
        {
            new DefinitionReader(file, options.Family, [], tokens).Read(text);
        }
        catch (InputException)
        {
            // It is told when the input's turn comes.
        }
    }

    private static string? Refuse(ImportOptions options)
    {
        if (options.Class is { } name && !ClassNames.IsValid(name))
            return "--class " + name + ": this is no C# identifier. Write letters, digits and _, as in UserService.";
        if (options.Class is not null && ClassNames.IsTaken(options.Class))
            return "--class " + options.Class + ": this name means something else in the file, so the class needs another one.";
        if (options.Environment is not null && string.IsNullOrWhiteSpace(options.Environment))
            return "--environment is blank. Write a name such as \"prod\", or leave it out.";
        if (options.Namespace.Length > 0 && !options.Namespace.Split('.').All(ClassNames.IsValid))
            return "--namespace " + options.Namespace + ": this is no C# namespace. Write identifiers with dots between them, as in MyProject.Services.";
        if (options.Class is not null && options.Files.Count > 1 && !options.Merge)
            return "--class names one class, but there are " + options.Files.Count + " inputs. Leave it out, or import them one by one.";
        return options.Files.Count > 1 && options.Output is null && !options.Merge
            ? "Several inputs need a folder to write to: --output DIR."
            : null;
    }

    private static void Write(ImportOptions options, List<ImportedClass> classes, List<InputNote> notes, TextWriter output)
    {
        if (options.Output is null)
        {
            if (classes.Count == 1)
                output.Write(classes[0].Source);
            else if (classes.Count > 1)
                notes.Add(new InputNote(true, options.Files[0], new JsonPosition(1, 1), "", "There are " + classes.Count + " task definitions in it, which need a folder: --output DIR."));
            return;
        }

        foreach (var written in classes)
        {
            var path = Path.Combine(options.Output, written.Name + ".cs");
            try
            {
                Directory.CreateDirectory(options.Output);
                using var file = new FileStream(path, options.Force ? FileMode.Create : FileMode.CreateNew);
                file.Write(Utf8.GetBytes(written.Source));
            }
            catch (IOException) when (!options.Force && File.Exists(path))
            {
                notes.Add(new InputNote(true, path, new JsonPosition(1, 1), "", "The file is there already and was left as it is. Say --force to write over it."));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                notes.Add(new InputNote(true, path, new JsonPosition(1, 1), "", "The file can't be written: " + exception.Message));
            }
        }
    }
}
