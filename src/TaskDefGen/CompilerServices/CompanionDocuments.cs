using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TaskDefGen.CompilerServices;

/// <summary>What all companion classes have in common, so that none has to be compiled with it. Generated code calls this.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompanionDocuments
{
    private const int Parts = 4;

    /// <summary>Lists the documents of a class with environments.</summary>
    /// <param name="json">Gives the JSON of an environment; called only when somebody asks for it.</param>
    /// <param name="documents">Family, project, service and environment of each document, one after the other.</param>
    /// <returns>One document for each environment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="documents"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<TaskDefinitionDocument> Of(Func<string, string> json, params string?[] documents)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        var all = new TaskDefinitionDocument[(documents ?? throw new ArgumentNullException(nameof(documents))).Length / Parts];
        for (var i = 0; i < all.Length; i++)
        {
            var environment = documents[(i * Parts) + 3]!;
            all[i] = new TaskDefinitionDocument(documents[i * Parts]!, documents[(i * Parts) + 1], documents[(i * Parts) + 2], environment, () => json(environment));
        }

        return all;
    }

    /// <summary>Says that a class does not have an environment.</summary>
    /// <param name="environment">What was asked for.</param>
    /// <param name="environments">What there is.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception NoSuchEnvironment(string? environment, string environments) =>
        new ArgumentOutOfRangeException(nameof(environment), environment, "There is no such environment. Write one of: " + environments + ".");
}
