using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Benchmarks.Floors;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>Everything once, with few runs: in minutes, for ratios within one process.</summary>
/// <param name="withLargest">Whether 10,000 definitions are measured, too.</param>
/// <param name="only">The one part to run; null for all.</param>
internal sealed class ShortForm(bool withLargest, string? only)
{
    private const int Largest = 10_000;

    private readonly Page _page = new();
    private readonly Results _results = new();
    private readonly Dictionary<int, byte[]> _assemblies = [];

    /// <summary>The names of the parts.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["generators", "compilations", "ordinary", "tools", "processes"];

    /// <summary>The tables.</summary>
    public string Tables => _page.Text;

    /// <summary>The goals, each with what was measured of it.</summary>
    public string Goals => new Goals(_results).Table();

    public ShortForm Run()
    {
        MeasureFloorText();
        Action[] parts = [Generators, Compilations, Ordinary, Tools, Processes];
        foreach (var (name, part) in Parts.Zip(parts).Where(p => only is null || p.First == only))
        {
            Console.WriteLine(name);
            part();
        }

        return this;
    }

    /// <summary>The floors emit as much as this generator.</summary>
    public static void MeasureFloorText()
    {
        var work = new GeneratorWork(Subject.TaskDefGen, 10, asAnIdeRunsIt: false);
        work.SetUp();
        work.Prepare(Edit.Cold);
        FloorText.Length = work.Run().GetRunResult().Results.Single().GeneratedSources.Sum(s => s.SourceText.Length) / 10;
    }

    private IEnumerable<(int Count, int Runs)> Sizes => withLargest ? [(1, 7), (100, 5), (1_000, 3), (Largest, 1)] : [(1, 7), (100, 5), (1_000, 3)];

    private void Generators()
    {
        _page.Table("generator", "definitions", "cold", "edit elsewhere", "edit of one", "MB cold", "MB elsewhere", "MB of one");
        foreach (var (count, runs) in Sizes)
        {
            foreach (var subject in Subjects.All.Where(s => count < Largest || !IsTooSlow(s)))
                Generator(subject, count, runs, asAnIdeRunsIt: false);
            Generator(Subject.TaskDefGen, count, runs, asAnIdeRunsIt: true);
        }

        if (withLargest && Subjects.All.Where(IsTooSlow).Select(Subjects.NameOf).ToList() is { Count: > 0 } slow)
            _page.Paragraph("Left out of 10,000, since it took more than a second for 1,000: " + string.Join(", ", slow) + ".");
        foreach (var edit in new[] { Edit.Elsewhere, Edit.One })
            _results.Reruns[edit] = RerunOutputs.After(edit, 1_000);
    }

    /// <summary>The cost of some grows with the square of the classes: ten times as many would take minutes.</summary>
    private bool IsTooSlow(Subject subject) => subject != Subject.TaskDefGen && _results.Find(Subjects.NameOf(subject), 1_000, Edit.Cold) is { Milliseconds: > 1_000 };

    private void Generator(Subject subject, int count, int runs, bool asAnIdeRunsIt)
    {
        var name = asAnIdeRunsIt ? Rows.Ide : Subjects.NameOf(subject);
        var work = new GeneratorWork(subject, count, asAnIdeRunsIt);
        work.SetUp();
        var measured = new List<Measurement>();
        foreach (var edit in Enum.GetValues<Edit>())
        {
            // The largest of the peers takes seconds; what is compared between sizes is warm in all of them.
            var one = Meter.Measure(() => work.Prepare(edit), () => work.Run(), runs, warm: count < Largest || (subject == Subject.TaskDefGen && !asAnIdeRunsIt));
            _results.Add(name, count, edit, one);
            measured.Add(one);
        }

        _page.Row(name, count, [.. measured.Select(m => m.Milliseconds), .. measured.Select(m => m.Megabytes)]);
    }

    private void Compilations()
    {
        _page.Table("beside the generator", "definitions", "ms", "MB");
        foreach (var (count, runs) in Sizes)
        {
            var work = new CompilationWork(count);
            Line(Rows.Analyzers, count, Meter.Measure(work.Prepare, () => work.Analyze(), runs, warm: count < Largest));
            Line(Rows.EmitPlain, count, Meter.Measure(work.Prepare, () => work.EmitPlain(), runs, warm: count < Largest));
            Line(Rows.EmitGenerated, count, Meter.Measure(work.Prepare, () => _assemblies[count] = work.EmitGenerated().ToArray(), runs, warm: count < Largest));
        }
    }

    private void Ordinary()
    {
        const int Files = 1_000;
        _page.Table("a project without attributes", "files", "ms", "MB");
        var work = new OrdinaryWork(Files);
        Line(Rows.OrdinaryGenerator, Files, work.Generator());
        Line(Rows.OrdinaryAnalyzers, Files, work.Analyzers());
    }

    private void Tools()
    {
        _page.Table("on files", "definitions", "ms", "MB");
        foreach (var (count, runs) in Sizes.Where(s => s.Count != 100))
        {
            if (!_assemblies.TryGetValue(count, out var assembly))
                _assemblies[count] = assembly = CompilationWork.Assembly(count);
            using var work = new ToolWork(count, assembly);
            Line(Rows.Written, count, Meter.Measure(work.RemoveFiles, work.Build, runs, warm: count < Largest));
            Line(Rows.Unchanged, count, Meter.Measure(() => { }, work.Build, runs, warm: count < Largest));
            Line(Rows.Everything, count, Meter.Measure(work.RemoveFiles, work.BuildEverything, runs, warm: count < Largest));
            Line(Rows.EverythingUnchanged, count, Meter.Measure(() => { }, work.BuildEverything, runs, warm: count < Largest));
            Line(Rows.FileFloor, count, Meter.Measure(work.RemoveFiles, work.WriteFiles, runs, warm: count < Largest));
            Line(Rows.Lint, count, Meter.Measure(() => { }, () => work.Lint(), runs, warm: count < Largest));
            if (count < Largest)
                Line(Rows.Import, count, Meter.Measure(() => { }, work.Import, runs, warm: count < Largest));
        }
    }

    private void Processes()
    {
        _page.Table("a process", "files", "ms", "ms of processor time");
        using var work = new ProcessWork(_assemblies.TryGetValue(1, out var assembly) ? assembly : CompilationWork.Assembly(1));
        foreach (var count in new[] { 1, 50 })
        {
            Process(Rows.LintProcess, count, work.Lint(count));
            if (work.CfnLint(count) is { } measured)
                Process(Rows.CfnLintProcess, count, measured);
        }

        if (!work.HasCfnLint)
            _page.Paragraph("Without cfn-lint, which is not installed here.");
    }

    private void Process(string name, int count, ProcessTime measured)
    {
        _results.Times[(name, count)] = measured;
        _page.Row(name, count, measured.Milliseconds, measured.ProcessorMilliseconds);
    }

    private void Line(string name, int count, Measurement measured)
    {
        _results.Add(name, count, measured);
        _page.Row(name, count, measured.Milliseconds, measured.Megabytes);
    }
}
