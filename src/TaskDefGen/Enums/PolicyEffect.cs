namespace TaskDefGen;

/// <summary>What a statement of a policy does. IAM: <c>Effect</c>.</summary>
public enum PolicyEffect
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>Allow</c>: allows the actions. What is assumed.</summary>
    Allow = 1,

    /// <summary><c>Deny</c>: forbids them, whatever else allows them.</summary>
    Deny = 2,
}
