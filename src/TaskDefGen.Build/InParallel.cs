using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;

namespace TaskDefGen.Build;

/// <summary>Work on each of many things, on all processors. Results are in the order of the things, and an exception is the one that was thrown.</summary>
internal static class InParallel
{
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> work)
    {
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
