namespace TaskDefGen;

/// <summary>What a target group registers.</summary>
/// <remarks>Not told to ECS: the rules compare it with the network mode.</remarks>
public enum TargetType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ip</c>: addresses: what <c>awsvpc</c> needs.</summary>
    Ip = 1,

    /// <summary><c>instance</c>: container instances: what <c>bridge</c> and <c>host</c> need.</summary>
    Instance = 2,
}
