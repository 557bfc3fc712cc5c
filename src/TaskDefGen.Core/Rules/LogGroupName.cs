namespace TaskDefGen.Core.Rules;

/// <summary>What CloudWatch Logs takes as the name of a log group.</summary>
internal static class LogGroupName
{
    public const int Longest = 512;

    public static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' or '/' or '#';
}
