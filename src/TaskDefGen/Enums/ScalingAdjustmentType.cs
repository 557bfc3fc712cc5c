namespace TaskDefGen;

/// <summary>What the number of a scaling step means. Application Auto Scaling: <c>AdjustmentType</c>.</summary>
public enum ScalingAdjustmentType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ChangeInCapacity</c>: so many tasks more, or fewer.</summary>
    ChangeInCapacity = 1,

    /// <summary><c>PercentChangeInCapacity</c>: so many percent more, or fewer.</summary>
    PercentChangeInCapacity = 2,

    /// <summary><c>ExactCapacity</c>: just so many tasks.</summary>
    ExactCapacity = 3,
}
