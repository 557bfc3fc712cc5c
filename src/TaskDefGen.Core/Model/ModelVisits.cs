using System;
using System.Diagnostics;

namespace TaskDefGen.Core.Model;

/// <summary>Counts how often members, items and entries of models are looked at, so that tests can tell what grows faster than its input. Not in a release build.</summary>
internal static class ModelVisits
{
    [ThreadStatic]
    private static long _count;

    /// <summary>Of this thread.</summary>
    public static long Count => _count;

    [Conditional("DEBUG")]
    public static void Add(int visits = 1) => _count += visits;
}
