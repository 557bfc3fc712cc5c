namespace TaskDefGen;

/// <summary>A class of log group. CloudWatch Logs: <c>logGroupClass</c>.</summary>
/// <remarks>It can't be changed later.</remarks>
public enum LogGroupClass
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>STANDARD</c>: everything. What CloudWatch Logs assumes.</summary>
    Standard = 1,

    /// <summary><c>INFREQUENT_ACCESS</c>: cheaper to write, with fewer ways to read.</summary>
    InfrequentAccess = 2,

    /// <summary><c>DELIVERY</c>: kept for a short time, to be delivered elsewhere.</summary>
    Delivery = 3,
}
