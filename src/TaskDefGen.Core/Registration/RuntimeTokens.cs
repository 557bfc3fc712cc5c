using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Registration;

/// <summary>
/// Tokens that a build left for whoever registers: what the project file declares without a value, and where the task is deployed. Whose task
/// definition it is follows from the code alone, so those names stay text (TDG911).
/// </summary>
public static class RuntimeTokens
{
    /// <summary>
    /// Stands for a brace that is meant as text, where a text may hold tokens too. Of the private use area: no name or value of ECS has it, and one
    /// that has is noticed.
    /// </summary>
    public const char TextBrace = '\uE0F7';

    /// <summary>The names that stay open in a class.</summary>
    public static ISet<string> Open(BoundTask task, EquatableArray<BuildParameter> parameters) => new HashSet<string>(
        parameters.Select(p => p.Name).Concat([TokenTable.Region, TokenTable.AccountId])
            .Where(n => n is not (TokenTable.Project or TokenTable.Service or TokenTable.Environment or TokenTable.OpenBrace))
            .Where(n => task.Tokens[n] is null),
        StringComparer.Ordinal);

    /// <summary>The open tokens in a text, in their order.</summary>
    public static IEnumerable<Token> In(string text, ISet<string> open) => Token.In(text).Where(t => open.Contains(t.Name));

    /// <summary>
    /// The definition again, with <see cref="TextBrace"/> for each <c>{OpenBrace}</c>, so that <c>{OpenBrace}ImageTag}</c> is not taken for the token.
    /// The definition as it is where no token is open, or where the mark would change anything else.
    /// </summary>
    /// <param name="written">The JSON of each of its tasks.</param>
    public static BoundDefinition Mark(
        BoundDefinition definition,
        IReadOnlyList<string> written,
        AssemblyFacts assembly,
        EquatableArray<BuildParameter> parameters,
        Conventions conventions)
    {
        if (!definition.Tasks.Where((t, i) => In(written[i], Open(t, parameters)).Any()).Any())
            return definition;
        var marked = TaskBinder.Bind(definition.Facts, assembly, parameters, conventions, TextBrace.ToString());
        return marked.Tasks.Select(t => CanonicalJson.Write(t.Task).Replace(TextBrace, '{')).SequenceEqual(written, StringComparer.Ordinal) ? marked : definition;
    }
}
