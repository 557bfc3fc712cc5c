using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;

namespace TaskDefGen.Build;

/// <summary>Work on each of many things, on all processors. Results are in the order of the things, and an exception is the one that was thrown.</summary>
internal static class InParallel
{
    /// <summary>Below that the threads, and the code for them that is compiled first, cost more than they save.</summary>
    private const int Few = 16;

    public static TResult[] Select<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> work)
    {
        if (things.Count < Few)
        {
            return things.Select(work).ToArray();
        }

        try
        {
            return things.AsParallel().AsOrdered().Select(work).ToArray();
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Capture(exception.Flatten().InnerExceptions[0]).Throw();
            throw;
        }
    }
}
