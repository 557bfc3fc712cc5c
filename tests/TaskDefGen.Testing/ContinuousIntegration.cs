using System;

namespace TaskDefGen.Testing;

/// <summary>Whether this runs on a build server, where nothing may be skipped or accepted.</summary>
internal static class ContinuousIntegration
{
    public static bool IsOn => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
