namespace TaskDefGen;

/// <summary>What a target tracking policy keeps near its target. Application Auto Scaling: <c>PredefinedMetricType</c>.</summary>
public enum ScalingMetric
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ECSServiceAverageCPUUtilization</c>: CPU, in percent of what the tasks reserve.</summary>
    ECSServiceAverageCPUUtilization = 1,

    /// <summary><c>ECSServiceAverageMemoryUtilization</c>: memory, in percent of what the tasks reserve.</summary>
    ECSServiceAverageMemoryUtilization = 2,

    /// <summary><c>ALBRequestCountPerTarget</c>: requests a minute for each target of an Application Load Balancer; takes a resource label.</summary>
    ALBRequestCountPerTarget = 3,
}
