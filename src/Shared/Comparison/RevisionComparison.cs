using System;
using System.Collections.Generic;
using System.ComponentModel;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>Compares task definitions as ECS does when it registers and describes them: what it takes for the same is the same. For generated code.</summary>
/// <remarks>
/// Not compared are the order of lists whose elements have names, members that hold ECS's default, what is empty, the spelling of sizes, and what
/// only describes a revision. When in doubt, two values differ.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RevisionComparison
{
    /// <summary>The differences, in the order of the members; none where both are the same to ECS.</summary>
    /// <param name="before">A task definition, as it is registered or described.</param>
    /// <param name="after">Another one.</param>
    public static IReadOnlyList<RevisionDifference> Compare(ComparedObject before, ComparedObject after) =>
        RevisionComparer.Compare(before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));

    /// <summary>Whether both are the same to ECS.</summary>
    /// <param name="before">A task definition, as it is registered or described.</param>
    /// <param name="after">Another one.</param>
    public static bool IsSame(ComparedObject before, ComparedObject after) => Compare(before, after).Count == 0;
}
