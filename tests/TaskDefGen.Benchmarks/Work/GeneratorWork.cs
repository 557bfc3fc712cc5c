using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Work;

/// <summary>Runs of a driver. Before each, what an editor would have done by then is done: the edited text is parsed, and the compilation is new.</summary>
public sealed class GeneratorWork(Subject subject, int count, bool asAnIdeRunsIt, bool tracksSteps = false)
{
    internal static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);

    internal static readonly ImmutableArray<MetadataReference> References =
        [.. ReferenceSets.Net100, MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location)];

    private ImmutableArray<SyntaxTree> _trees = [];
    private CSharpCompilation? _next;
    private GeneratorDriver? _driver;
    private int _edits;

    /// <summary>Parses the sources.</summary>
    public void SetUp() => _trees = [.. Sources.Of(subject, count).Select(s => Tree(s.Name, s.Text))];

    /// <summary>Before each run. What ran cold before is what an edit comes after.</summary>
    public void Prepare(Edit edit)
    {
        if (edit == Edit.Cold)
        {
            // What was read of a file is kept with its tree: a first run meets trees that nobody has seen.
            SetUp();
            _driver = NewDriver();
            _next = Compile();
            return;
        }

        if (_driver is null)
        {
            _next = Compile();
            _driver = NewDriver().RunGenerators(_next);
        }

        _edits++;
        var number = _edits.ToString(CultureInfo.InvariantCulture);
        if (edit == Edit.Elsewhere)
            Replace(_trees.Length - 1, Sources.Elsewhere.Replace("42", number, StringComparison.Ordinal));
        else if (edit == Edit.One)
            Replace(count / 2, Sources.Of(subject, (count / 2).ToString("00000", CultureInfo.InvariantCulture), "b" + number));
    }

    public GeneratorDriver Run() => _driver = _driver!.RunGenerators(_next!);

    /// <summary>A compilation with what the generator made.</summary>
    public Compilation Generated()
    {
        SetUp();
        NewDriver().RunGeneratorsAndUpdateCompilation(Compile(), out var output, out _);
        return output;
    }

    public CSharpCompilation Plain()
    {
        SetUp();
        return Compile();
    }

    internal static SyntaxTree Tree(string name, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parse, "/work/" + name);

    private void Replace(int index, string text)
    {
        var old = _trees[index];
        var before = old.GetText();
        var changes = SourceText.From(text, Encoding.UTF8).GetTextChanges(before);
        _trees = _trees.SetItem(index, old.WithChangedText(before.WithChanges(changes)));
        _next = _next!.ReplaceSyntaxTree(old, _trees[index]); // as an editor does: what it knows of the other files stays
    }

    private CSharpCompilation Compile() => Compile(_trees);

    internal static CSharpCompilation Compile(ImmutableArray<SyntaxTree> trees) => CSharpCompilation.Create(
        "Work", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [Subjects.Create(subject).AsSourceGenerator()],
        parseOptions: Parse,
        driverOptions: new GeneratorDriverOptions(asAnIdeRunsIt ? IncrementalGeneratorOutputKind.Implementation : IncrementalGeneratorOutputKind.None, tracksSteps));
}
