using System;
using System.Collections.Generic;

namespace TaskDefGen;

/// <summary>What came of registering a task definition: the revision that holds it now, and whether that is new.</summary>
public sealed class TaskDefinitionRegistration
{
    /// <summary>Tells of a revision. Generated code calls this.</summary>
    /// <param name="family">The family.</param>
    /// <param name="environment">The environment, where the definition has environments.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="taskDefinitionArn">The ARN of the revision.</param>
    /// <param name="isNew">Whether this call registered the revision.</param>
    /// <param name="differences">In what it differs from the revision before, where that was asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="family"/> or <paramref name="differences"/> is <see langword="null"/>.</exception>
    public TaskDefinitionRegistration(string family, string? environment, int revision, string? taskDefinitionArn, bool isNew, IReadOnlyList<string> differences)
    {
        Family = family ?? throw new ArgumentNullException(nameof(family));
        Environment = environment;
        Revision = revision;
        TaskDefinitionArn = taskDefinitionArn ?? "";
        IsNew = isNew;
        Differences = differences ?? throw new ArgumentNullException(nameof(differences));
    }

    /// <summary>The family. ECS: <c>family</c>.</summary>
    public string Family { get; }

    /// <summary>The environment that the definition is for; <see langword="null"/> where it has no environments.</summary>
    public string? Environment { get; }

    /// <summary>The number of the revision that holds the definition. ECS: <c>revision</c>.</summary>
    public int Revision { get; }

    /// <summary>The ARN of that revision, which a service or a task is started with. ECS: <c>taskDefinitionArn</c>.</summary>
    public string TaskDefinitionArn { get; }

    /// <summary>Whether this call registered the revision; <see langword="false"/> where the latest one says the same already.</summary>
    public bool IsNew { get; }

    /// <summary>
    /// In what the new revision differs from the one before, a line for each member. Empty where nobody asked (<c>skipIfUnchanged</c>), and where
    /// there was none to compare with.
    /// </summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary>Gives the revision and what was done.</summary>
    /// <returns><c>user-service-prod:3 registered</c>, or <c>user-service-prod:3 unchanged</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Family}:{Revision} {(IsNew ? "registered" : "unchanged")}");
}
