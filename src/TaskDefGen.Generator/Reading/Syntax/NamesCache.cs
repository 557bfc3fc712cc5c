using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>
/// Takes the names that were read for the last compilations which declare the same, or reads them. That is what lets an edit of a body, a comment or
/// an argument bind nothing.
/// </summary>
internal sealed class NamesCache
{
    private const int Kept = 4;

    /// <summary>Each letter that is typed in a name may be asked, and would be asked again for ever: what is no longer written is forgotten at this size.</summary>
    private const int MostQueries = 10_000;

    private static readonly ConditionalWeakTable<MetadataReference, object> References = new();
    private static int s_lastReference;

    private readonly List<(Key Key, CompilationNames Names)> _last = [];
    private int _read;

    /// <summary>How often names were read: each time the compiler had to bind something.</summary>
    public int Read => _read;

    public CompilationNames Get(CSharpCompilation compilation, IReadOnlyList<TreeReading> trees, CancellationToken cancellationToken)
    {
        var declarations = default(Fingerprint);
        foreach (var tree in trees)
            declarations.Add(tree.Declarations.Fingerprint);
        var references = default(Fingerprint);
        foreach (var reference in compilation.References)
            references.Mix(NumberOf(reference));
        var key = new Key(declarations.Value, references.Value, compilation.LanguageVersion, compilation.AssemblyName, compilation.Options);

        lock (_last)
        {
            var found = _last.FindIndex(l => l.Key.Equals(key));
            if (found < 0)
            {
                var last = _last.Count > 0 && _last[0].Key.SeesTheSame(key) && _last[0].Names.Context.Queries.Count < MostQueries ? _last[0].Names.Context : null;
                _last.Insert(0, (key, CompilationNames.Read(compilation, trees, last, cancellationToken)));
                _read++;
                if (_last.Count > Kept)
                    _last.RemoveAt(Kept);
            }
            else if (found > 0)
            {
                var entry = _last[found];
                _last.RemoveAt(found);
                _last.Insert(0, entry);
            }

            return _last[0].Names;
        }
    }

    /// <summary>A number for each reference object: those of another project's compilation are new whenever that changes.</summary>
    private static ulong NumberOf(MetadataReference reference) => (ulong)(int)References.GetValue(reference, static _ => Interlocked.Increment(ref s_lastReference));

    private sealed record Key((ulong One, ulong Two) Declarations, (ulong One, ulong Two) References, LanguageVersion Language, string? Assembly, CSharpCompilationOptions Options)
    {
        /// <summary>Whether only what is declared differs.</summary>
        public bool SeesTheSame(Key other) => (this with { Declarations = other.Declarations }).Equals(other);
    }
}
