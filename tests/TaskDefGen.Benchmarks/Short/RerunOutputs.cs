using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>How often an edit makes the generator emit.</summary>
/// <param name="Ran">The outputs that ran again.</param>
/// <param name="Changed">The generated files that have another text than before.</param>
internal sealed record RerunOutputs(int Ran, int Changed)
{
    public static RerunOutputs After(Edit edit, int count)
    {
        var work = new GeneratorWork(Subject.TaskDefGen, count, asAnIdeRunsIt: false, tracksSteps: true);
        work.SetUp();
        work.Prepare(Edit.Cold);
        var before = work.Run().GetRunResult().Results.Single();
        work.Prepare(edit);
        var after = work.Run().GetRunResult().Results.Single();
        var texts = before.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText, StringComparer.Ordinal);
        return new RerunOutputs(
            after.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified),
            after.GeneratedSources.Count(s => !texts.TryGetValue(s.HintName, out var text) || !text.ContentEquals(s.SourceText)));
    }
}
