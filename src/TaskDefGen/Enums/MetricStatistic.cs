namespace TaskDefGen;

/// <summary>How a metric of your own is put together. Application Auto Scaling: <c>Statistic</c>.</summary>
public enum MetricStatistic
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>Average</c>: the mean.</summary>
    Average = 1,

    /// <summary><c>Minimum</c>: the least.</summary>
    Minimum = 2,

    /// <summary><c>Maximum</c>: the greatest.</summary>
    Maximum = 3,

    /// <summary><c>SampleCount</c>: how many there are.</summary>
    SampleCount = 4,

    /// <summary><c>Sum</c>: all together.</summary>
    Sum = 5,
}
