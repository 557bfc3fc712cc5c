using System;
using System.IO;

namespace TaskDefGen.Build;

/// <summary>Turns what the operating system refuses into a coded error.</summary>
internal static class FileAccessFault
{
    public static T Guard<T>(string what, string advice, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BuildProblemException(
                BuildCodes.CannotWrite,
                $"{what}: {exception.Message.Replace("\r", "").Replace('\n', ' ').TrimEnd('.')}. {advice}");
        }
    }
}
