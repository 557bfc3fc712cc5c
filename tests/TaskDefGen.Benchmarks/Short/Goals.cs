using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>What is to be reached, computed of what one run measured.</summary>
internal sealed class Goals(Results results)
{
    private const int Count = 1_000;
    private const int Largest = 10_000;

    private static readonly string Ours = Subjects.NameOf(Subject.TaskDefGen);
    private static readonly string Floor = Subjects.NameOf(Subject.BindingFloor);

    public string Table() => "| goal | measured | met |\n|---|---|---|\n"
        + string.Concat(All().Select(g => "| " + g.Text + " | " + g.Measured + " | " + (g.Met switch { true => "yes", false => "no", _ => "" }) + " |\n"));

    private IEnumerable<Goal> All()
    {
        yield return Goal.Ratio("cold at most the floor that binds", Time(Ours, Edit.Cold), Time(Floor, Edit.Cold), 1);
        yield return Goal.Ratio("cold at most a quarter of System.Text.Json", Time(Ours, Edit.Cold), Time(Subjects.NameOf(Subject.SystemTextJson), Edit.Cold), 0.25);
        yield return Goal.Ratio("after an edit elsewhere at most 0.10 × that floor's", Time(Ours, Edit.Elsewhere), Time(Floor, Edit.Elsewhere), 0.10);
        yield return Goal.Ratio("after an edit of one definition at most 0.05 × that floor's", Time(Ours, Edit.One), Time(Floor, Edit.One), 0.05);
        yield return Emitted("nothing emitted again after an edit elsewhere", Edit.Elsewhere);
        yield return Emitted("nothing emitted again that didn't change, after an edit of one", Edit.One);
        yield return Goal.Ratio("analyzers at most the cold generator", Time(Rows.Analyzers), Time(Ours, Edit.Cold), 1);
        foreach (var (text, edit) in new[] { ("cold", Edit.Cold), ("after an edit elsewhere", Edit.Elsewhere), ("after an edit of one", Edit.One) })
        {
            yield return Linear("the generator " + text, results.Find(Ours, Largest, edit)?.Milliseconds, Time(Ours, edit));
            yield return Linear("its memory " + text, results.Find(Ours, Largest, edit)?.Megabytes, results.Find(Ours, Count, edit)?.Megabytes);
        }

        foreach (var row in new[] { Rows.Analyzers, Rows.EmitGenerated, Rows.Written, Rows.Unchanged, Rows.Everything, Rows.Lint })
            yield return Linear(row, results.Find(row, Largest)?.Milliseconds, Time(row));
        foreach (var row in new[] { Rows.Analyzers, Rows.Written })
            yield return Linear(row + ", memory", results.Find(row, Largest)?.Megabytes, results.Find(row, Count)?.Megabytes);
        yield return Goal.AtMost("a project without attributes pays under 1 ms: generator", Time(Rows.OrdinaryGenerator), 1, "ms");
        yield return Goal.AtMost("a project without attributes pays under 1 ms: analyzers", Time(Rows.OrdinaryAnalyzers), 1, "ms");
        yield return Goal.AtMost("the task finds in under 50 ms that nothing changed", Time(Rows.Unchanged), 50, "ms");
        yield return Goal.AtLeast("`lint`: 2,000 files a second", 2 * Count * 1000 / Time(Rows.Lint), 2_000, "a second");
        yield return Goal.AtMost("`lint` starts in under 0.25 s of processor time", Processor(Rows.LintProcess, 1) / 1000, 0.25, "s" + Beside);
    }

    private string Beside => Processor(Rows.CfnLintProcess, 1) is { } one
        ? " (cfn-lint: " + Page.Number(one / 1000) + " s for one file" + (Processor(Rows.CfnLintProcess, 50) is { } fifty ? ", " + Page.Number(fifty / 1000) + " s for fifty" : "") + ")"
        : "";

    private Goal Emitted(string text, Edit edit) => results.Reruns.TryGetValue(edit, out var rerun)
        ? new Goal(text, string.Format(CultureInfo.InvariantCulture, "{0} outputs ran, {1} files changed", rerun.Ran, rerun.Changed), rerun.Ran <= rerun.Changed)
        : new Goal(text, "not measured in this run", null);

    private static Goal Linear(string what, double? largest, double? thousand) => Goal.Ratio("10,000 cost at most 11 × 1,000: " + what, largest, thousand, 11);

    private double? Time(string row) => results.Find(row, Count)?.Milliseconds;

    private double? Time(string row, Edit edit) => results.Find(row, Count, edit)?.Milliseconds;

    private double? Processor(string name, int count) => results.Times.TryGetValue((name, count), out var time) ? time.ProcessorMilliseconds : null;
}
