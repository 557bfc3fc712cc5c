using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Analyzers;
using TaskDefGen.Benchmarks.Short;

namespace TaskDefGen.Benchmarks.Work;

/// <summary>
/// A project that has the package and never uses it. The time is what the driver and the compiler account to the generator and the analyzers; what they do for
/// themselves they do without them, too.
/// </summary>
internal sealed class OrdinaryWork(int files)
{
    private const int Runs = 7;

    private ImmutableArray<SyntaxTree> _trees = [.. Enumerable.Range(0, files).Select(i => GeneratorWork.Tree("F" + Name(i) + ".cs", Source(Name(i), "42")))];

    /// <summary>After an edit of one of the files.</summary>
    public Measurement Generator()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([Subjects.Create(Subject.TaskDefGen).AsSourceGenerator()], parseOptions: GeneratorWork.Parse);
        var compilation = GeneratorWork.Compile(_trees);
        driver = driver.RunGenerators(compilation);
        var times = new List<double>();
        var bytes = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var (old, edited) = Edit(i);
            compilation = compilation.ReplaceSyntaxTree(old, edited);
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            driver = driver.RunGenerators(compilation);
            bytes.Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
            times.Add(driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime.TotalMilliseconds);
        }

        return new Measurement(Meter.Median(times), Meter.Median(bytes));
    }

    /// <summary>A whole compilation, as a build has it; an editor looks at open files alone.</summary>
    public Measurement Analyzers()
    {
        var analyzer = new TaskDefinitionAnalyzer();
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            Edit(Runs + i);
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);
            var run = GeneratorWork.Compile(_trees).WithAnalyzers([analyzer], options);
            if (run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length > 0)
                throw new InvalidOperationException("There is nothing to find in a project without attributes.");
            times.Add(run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
        }

        return new Measurement(Meter.Median(times), double.NaN);
    }

    private (SyntaxTree Old, SyntaxTree Edited) Edit(int number)
    {
        var at = files / 2;
        var before = _trees[at].GetText();
        var changes = SourceText.From(Source(Name(at), number.ToString(CultureInfo.InvariantCulture)), before.Encoding).GetTextChanges(before);
        var old = _trees[at];
        _trees = _trees.SetItem(at, old.WithChangedText(before.WithChanges(changes)));
        return (old, _trees[at]);
    }

    private static string Name(int i) => i.ToString("00000", CultureInfo.InvariantCulture);

    private static string Source(string i, string number) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Linq;
        using System.Text.Json.Serialization;

        namespace Work.Orders;

        /// <summary>An order, as a project of any kind has it.</summary>
        [DisplayName("order {{i}}")]
        public sealed class Order{{i}}(string customer)
        {
            private readonly List<decimal> _prices = [];

            [JsonPropertyName("customer")]
            public string Customer { get; } = customer;

            [Obsolete("Use Total.")]
            public int Count => _prices.Count;

            public decimal Total => _prices.Sum() * {{number}};

            public void Add(decimal price)
            {
                if (price < 0)
                    throw new ArgumentOutOfRangeException(nameof(price), price, "A price is not negative.");
                _prices.Add(price);
            }

            [EditorBrowsable(EditorBrowsableState.Never)]
            public override string ToString() => $"{Customer}: {string.Join(", ", _prices.Select(p => p.ToString()))}";
        }

        """;
}
