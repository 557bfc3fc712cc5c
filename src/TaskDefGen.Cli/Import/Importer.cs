using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Turns task definitions into C#. What it has to say of them goes into notes.</summary>
internal sealed class Importer(ImportOptions options, List<InputNote> notes)
{
    private readonly HashSet<string> _classes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>One class for each definition in a file.</summary>
    public IEnumerable<ImportedClass> Import(IReadOnlyList<DefinitionInput> inputs)
    {
        foreach (var input in inputs)
        {
            if (Model(input) is not { } task)
                continue;
            var identity = ImportIdentity.Recognise(task, options.Environment);
            var name = NameOf(identity, task, input);
            var facts = FactsBuilder.Build(task, identity, options.Namespace, name, FactsBuilder.IsAboutOne(task, identity));
            if (identity is null && options.Environment is { } environment)
                facts = InEnvironment(facts, environment);
            yield return Finish(input.File, facts, Single(task), input.Tokens, name);
        }
    }

    /// <summary>One class for the same definition in several environments.</summary>
    public ImportedClass? Merge(IReadOnlyList<DefinitionInput> inputs)
    {
        var models = inputs.Select(i => (Input: i, Task: Model(i))).ToList();
        if (models.Exists(m => m.Task is null))
            return null;
        var identities = models.ConvertAll(m => ImportIdentity.Recognise(m.Task!, null));
        var alike = identities.TrueForAll(i => i is not null && i.Project == identities[0]!.Project && i.Service == identities[0]!.Service)
            && identities.Select(i => i!.Environment).Distinct(StringComparer.Ordinal).Count() == identities.Count;
        var environments = models.Select((m, i) => alike ? identities[i]!.Environment : System.IO.Path.GetFileNameWithoutExtension(m.Input.File)).ToList();
        if (environments.Distinct(StringComparer.Ordinal).Count() != environments.Count)
        {
            notes.Add(new InputNote(true, inputs[^1].File, new JsonPosition(1, 1), "", "Two inputs are for the environment \"" + environments[^1]
                + "\". Name the files after their environments, as in stg.json and prod.json."));
            return null;
        }

        var name = NameOf(alike ? identities[0] : null, models[0].Task!, inputs[0]);
        var isAboutOne = models.TrueForAll(m => FactsBuilder.IsAboutOne(m.Task!, alike ? identities[0] : null));
        var facts = new FactsMerger(models.Select((m, i) =>
            (environments[i], FactsBuilder.Build(m.Task!, alike ? identities[i] : null, options.Namespace, name, isAboutOne))).ToList()).Merge();
        var expected = models.Select((m, i) => (environments[i], m.Task!)).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
        var tokens = inputs.SelectMany(i => i.Tokens).DistinctBy(t => t.Name, StringComparer.Ordinal).ToList();
        return Finish(string.Join(", ", inputs.Select(i => i.File)), facts, expected, tokens, name);
    }

    private static Dictionary<string, EcsObject> Single(EcsObject task) => new(StringComparer.Ordinal) { [""] = task };

    private static TaskFacts InEnvironment(TaskFacts facts, string environment) => facts with
    {
        Attributes = facts.Attributes
            .Select((a, i) => i > 0
                ? a
                : a with { Arguments = a.Arguments.Append(new ArgumentFact("Environments", new FactValue.Items(EquatableArray.Of(Fact.Text(environment))))).ToEquatableArray() })
            .ToEquatableArray(),
    };

    private ImportedClass Finish(string file, TaskFacts facts, Dictionary<string, EcsObject> expected, IReadOnlyList<DeclaredToken> tokens, string name)
    {
        var parameters = tokens.Select(t => new BuildParameter(t.Name, "")).ToEquatableArray();
        var complete = FragmentFinder.Complete(facts, expected, parameters);
        var fragments = complete.Attributes.Count - facts.Attributes.Count;
        if (fragments > 0)
            Tell(file, fragments + (fragments == 1 ? " part is" : " parts are") + " kept as raw JSON, since no attribute says it.");
        foreach (var token in tokens)
        {
            notes.Add(new InputNote(false, file, token.Position, "", "The placeholder " + token.Original + " became {" + token.Name
                + "}: declare <TaskDefParameter Include=\"" + token.Name + "\" Value=\"…\" />."));
        }

        foreach (var left in FragmentFinder.Differences(complete, expected, parameters))
            notes.Add(new InputNote(true, file, new JsonPosition(1, 1), left.Pointer, "No C# could be found that says this; please report it with the file."));
        return new ImportedClass(name, CSharpWriter.Write(complete, tokens), complete);
    }

    private EcsObject? Model(DefinitionInput input)
    {
        var reader = new JsonModelReader();
        var task = reader.Read(input.Json, Ecs.TaskDefinition.Shape);
        notes.AddRange(reader.Notes.Select(n => new InputNote(n.IsError, input.File, n.Position, n.Pointer, n.Message)));
        return reader.Notes.Any(n => n.IsError) ? null : task;
    }

    private string NameOf(ImportIdentity? identity, EcsObject task, DefinitionInput input)
    {
        var wanted = options.Class ?? ClassNames.OfTask(identity?.Service
            ?? (task.Text(Ecs.TaskDefinition.Family) is { Length: > 0 } family ? family : input.Name));
        var name = wanted;
        for (var i = 2; _classes.Contains(name) || _classes.Contains(name + ClassNames.Companion); i++)
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _classes.Add(name);
        _classes.Add(name + ClassNames.Companion);
        return name;
    }

    private void Tell(string file, string message) => notes.Add(new InputNote(false, file, new JsonPosition(1, 1), "", message));
}
