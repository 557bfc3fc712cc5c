namespace TaskDefGen;

/// <summary>How step scaling puts the data points of its alarm together. Application Auto Scaling: <c>MetricAggregationType</c>.</summary>
public enum MetricAggregationType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>Average</c>: the mean. What AWS assumes.</summary>
    Average = 1,

    /// <summary><c>Minimum</c>: the least.</summary>
    Minimum = 2,

    /// <summary><c>Maximum</c>: the greatest.</summary>
    Maximum = 3,
}
