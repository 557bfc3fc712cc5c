using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>
/// What names mean in all compilations that declare the same. It learns what it is asked, each thing once, and holds nothing of the compiler.
/// </summary>
internal sealed class ReadingContext(ISet<string> globalAliases, ISet<string> declaredTwice)
{
    private readonly ConcurrentDictionary<ScopeQuery, QueryAnswer> _answers = new();
    private readonly ConcurrentDictionary<string, AttributeShape> _shapes = new(StringComparer.Ordinal);

    public ISet<string> GlobalAliases { get; } = globalAliases;

    /// <summary>All that was asked.</summary>
    public IReadOnlyCollection<ScopeQuery> Queries => (IReadOnlyCollection<ScopeQuery>)_answers.Keys;

    /// <summary>What was learnt; <see cref="QueryAnswer.None"/> where there is doubt.</summary>
    public QueryAnswer Answer(ScopeQuery query) => _answers.TryGetValue(query, out var answer) ? answer : QueryAnswer.None;

    public bool Knows(ScopeQuery query) => _answers.ContainsKey(query);

    public AttributeShape? Shape(string attribute) => _shapes.TryGetValue(attribute, out var shape) ? shape : null;

    /// <summary>Whether a type has several declarations, which syntax alone doesn't join.</summary>
    public bool IsDeclaredTwice(string topLevelType) => declaredTwice.Contains(topLevelType);

    /// <summary>Whether everything that the other one knows means the same here.</summary>
    public bool SaysTheSame(ReadingContext other) => GlobalAliases.SetEquals(other.GlobalAliases) && declaredTwice.SetEquals(other.DeclaredTwice)
        && other._answers.All(a => _answers.TryGetValue(a.Key, out var answer) && answer.Equals(a.Value));

    private ISet<string> DeclaredTwice => declaredTwice;

    /// <summary>Asks the compiler.</summary>
    public void Learn(CSharpCompilation compilation, IReadOnlyCollection<ScopeQuery> queries, CancellationToken cancellationToken)
    {
        if (queries.Count == 0)
            return;
        var library = compilation.GetTypeByMetadataName(OurNames.TaskDefinitionAttribute)?.ContainingAssembly;
        if (library is not null && !SymbolEqualityComparer.Default.Equals(library, compilation.Assembly))
        {
            foreach (var answer in ScopeTable.Ask(compilation, library, queries, cancellationToken))
            {
                if (answer.Value is { Type: ScopeTable.Ours, Value: FactValue.Text name })
                    LearnShape(library, name.Value);
                _answers[answer.Key] = answer.Value;
            }
        }

        foreach (var query in queries)
            _answers.TryAdd(query, QueryAnswer.None);
    }

    private void LearnShape(IAssemblySymbol library, string attribute)
    {
        if (!_shapes.ContainsKey(attribute) && library.GetTypeByMetadataName(OurNames.Namespace + "." + attribute + OurNames.Suffix) is { } type && AttributeShape.Of(type) is { } shape)
            _shapes[attribute] = shape;
    }
}
