using System.Collections;
using System.Collections.Generic;

namespace Amazon.ECS.Internal;

/// <summary>What a member that nobody assigned looks like, and whether a collection is sent.</summary>
internal static class Unset
{
#if ECS_V3
    /// <summary>3.7 hides that nothing was assigned: the getter answers with the default.</summary>
    public static T Read<T>(T? value)
        where T : struct => value.GetValueOrDefault();

    public static List<T> List<T>() => [];

    public static Dictionary<TKey, TValue> Dictionary<TKey, TValue>() => [];

    /// <summary>3.7 can't send an empty collection.</summary>
    public static bool IsSent(ICollection value) => value is { Count: > 0 };
#else
    public static T? Read<T>(T? value)
        where T : struct => value;

    public static List<T> List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static Dictionary<TKey, TValue> Dictionary<TKey, TValue>() => AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>An empty collection that someone assigned is sent, unless collections are made by the SDK as in 3.7.</summary>
    public static bool IsSent(ICollection value) => value is not null && (value.Count > 0 || !AWSConfigs.InitializeCollections);
#endif
}
