using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TaskDefGen.Cli.Input;

namespace TaskDefGen.Cli.Lint;

/// <summary>Lints all files of a call: on all processors, and yet everything is said in the order of the command line.</summary>
internal sealed class LintRun(LintOptions options, LintSettings settings)
{
    /// <summary>Below that the threads cost more than they save.</summary>
    private const int FewFiles = 16;

    private readonly Linter _linter = new(options, settings);

    /// <summary>Reads all, then judges all: a definition is judged with its service, which may stand in any of the files.</summary>
    public (IReadOnlyList<LintFinding> Findings, IReadOnlyList<InputNote> Notes) Run()
    {
        // Whoever comes first takes what standard input holds, so that must be the first on the command line.
        var files = InOrder(options.Files, Read, oneByOne: options.Files.Contains(InputText.StandardInput, StringComparer.Ordinal));
        var services = files.Select(f => f.Service).OfType<ServiceInput>().ToList();
        var judged = InOrder(files.SelectMany(f => f.Definitions).ToList(), d => Judge(d, services));
        return ([.. judged.SelectMany(j => j.Findings)], [.. files.SelectMany(f => f.Notes), .. judged.SelectMany(j => j.Notes)]);
    }

    private LintedFile Read(string file)
    {
        try
        {
            var json = DefinitionReader.Parse(InputText.Read(file));
            return ServiceInput.Find(file, json) is { } service
                ? new LintedFile(service, [], [])
                : new LintedFile(null, new DefinitionReader(file, options.Family, []).Read(json, asTemplate: false), []);
        }
        catch (InputException exception)
        {
            return new LintedFile(null, [], [new InputNote(true, file, exception.Position, "", exception.Message)]);
        }
    }

    private (IReadOnlyList<LintFinding> Findings, List<InputNote> Notes) Judge(DefinitionInput definition, List<ServiceInput> services)
    {
        var notes = new List<InputNote>();
        return (_linter.Lint(definition, services, notes) ?? [], notes);
    }

    private static TResult[] InOrder<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, bool oneByOne = false)
    {
        var results = new TResult[items.Count];
        if (oneByOne || items.Count < FewFiles)
        {
            for (var i = 0; i < results.Length; i++)
                results[i] = work(items[i]);
        }
        else
        {
            Parallel.For(0, results.Length, i => results[i] = work(items[i]));
        }

        return results;
    }

    /// <summary>What a file holds: a service, or task definitions, or what is wrong with it.</summary>
    private sealed record LintedFile(ServiceInput? Service, IReadOnlyList<DefinitionInput> Definitions, IReadOnlyList<InputNote> Notes);
}
