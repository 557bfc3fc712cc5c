using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TaskDefGen.Benchmarks.Floors;
using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>Everything once, with few runs: in minutes, for ratios within one process.</summary>
internal sealed class ShortForm(bool withLargest)
{
    private readonly StringBuilder _page = new();

    public string Run()
    {
        MeasureFloorText();
        Generators();
        Compilations();
        Tools();
        return _page.ToString();
    }

    /// <summary>The floors emit as much as this generator.</summary>
    public static void MeasureFloorText()
    {
        var work = new GeneratorWork(Subject.TaskDefGen, 10, Edit.Cold, asAnIdeRunsIt: false);
        work.SetUp();
        work.Prepare();
        FloorText.Length = work.Run().GetRunResult().Results.Single().GeneratedSources.Sum(s => s.SourceText.Length) / 10;
    }

    private void Generators()
    {
        _page.Append("| generator | definitions | cold | edit elsewhere | edit of one | MB cold | MB elsewhere | MB of one |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (count, runs) in Sizes())
        {
            foreach (var subject in Subjects.All.Where(s => count < 10_000 || s is Subject.TaskDefGen))
                Row(subject, count, runs, asAnIdeRunsIt: false);
            Row(Subject.TaskDefGen, count, runs, asAnIdeRunsIt: true);
        }
    }

    private IEnumerable<(int Count, int Runs)> Sizes() => withLargest ? [(1, 7), (100, 5), (1_000, 3), (10_000, 1)] : [(1, 7), (100, 5), (1_000, 3)];

    private void Row(Subject subject, int count, int runs, bool asAnIdeRunsIt)
    {
        var results = Enum.GetValues<Edit>().Select(edit =>
        {
            var work = new GeneratorWork(subject, count, edit, asAnIdeRunsIt);
            work.SetUp();
            return Meter.Measure(work.Prepare, () => work.Run(), runs, warm: count < 10_000);
        }).ToList();
        Line(Subjects.NameOf(subject) + (asAnIdeRunsIt ? ", implementation outputs disabled" : ""), count, [.. results.Select(r => Number(r.Milliseconds)), .. results.Select(r => Number(r.Megabytes))]);
    }

    private void Compilations()
    {
        _page.Append("\n| beside the generator | definitions | ms | MB |\n|---|---:|---:|---:|\n");
        foreach (var (count, runs) in Sizes().Where(s => s.Count < 10_000))
        {
            var work = new CompilationWork(count);
            Line("analyzers alone", count, Meter.Measure(work.Prepare, () => work.Analyze(), runs));
            Line("compiler: emit without what is generated", count, Meter.Measure(work.Prepare, () => work.EmitPlain(), runs));
            Line("compiler: emit with it", count, Meter.Measure(work.Prepare, () => work.EmitGenerated(), runs));
        }
    }

    private void Tools()
    {
        _page.Append("\n| on files | definitions | ms | MB |\n|---|---:|---:|---:|\n");
        foreach (var count in new[] { 1, 1_000 })
        {
            using var work = new ToolWork(count);
            Line("build task, all written", count, Meter.Measure(work.RemoveFiles, work.Build, 3));
            Line("build task, nothing changed", count, Meter.Measure(() => { }, work.Build, 3));
            Line("lint of all files (two of each) in one call", count, Meter.Measure(() => { }, () => work.Lint(), 3));
            Line("import, a call for each file", count, Meter.Measure(() => { }, work.Import, 3));
        }
    }

    private void Line(string name, int count, Measurement measured) => Line(name, count, [Number(measured.Milliseconds), Number(measured.Megabytes)]);

    private void Line(string name, int count, IEnumerable<string> cells)
    {
        var line = "| " + name + " | " + count.ToString("N0", CultureInfo.InvariantCulture) + " | " + string.Join(" | ", cells) + " |";
        _page.Append(line).Append('\n');
        Console.WriteLine(line);
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
