using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>Measures the wall time and what is allocated, and takes the median of each.</summary>
internal static class Meter
{
    public static Measurement Measure(Action prepare, Action run, int runs, bool warm = true)
    {
        if (warm)
        {
            prepare();
            run();
        }

        var times = new List<double>();
        var bytes = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            prepare();
            GC.Collect();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            bytes.Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
        }

        return new Measurement(Median(times), Median(bytes));
    }

    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
