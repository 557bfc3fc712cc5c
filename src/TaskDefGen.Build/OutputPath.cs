using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>
/// Decides whether a path that an assembly carries may become a file. It must be usable on every operating system, so that a
/// definition which builds on one machine builds on all, and it must stay inside the output folder.
/// </summary>
internal static class OutputPath
{
    // What ext4, APFS and NTFS allow for one name; a full family of 255 characters plus ".json" is already beyond it.
    internal const int MaxSegmentBytes = 255;

    private const string InvalidCharacters = "<>:\"|?*\\";

    private static readonly string[] DeviceNames =
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")];

    /// <summary>What is wrong with the path, or null.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0)
        {
            return "it is empty";
        }

        if (path[0] == '/')
        {
            return "it is rooted, and would leave the output folder";
        }

        return path.Split('/').Select(SegmentFault).FirstOrDefault(fault => fault is not null);
    }

    private static string? SegmentFault(string segment)
    {
        if (segment.Length == 0)
        {
            return "it has an empty part between two '/'";
        }

        if (segment is "." or "..")
        {
            return $"it has the part '{segment}', which may leave the output folder";
        }

        for (var i = 0; i < segment.Length; i++)
        {
            if (CharacterFault(segment, i) is { } fault)
            {
                return fault;
            }
        }

        if (segment[0] == ' ' || segment[segment.Length - 1] is ' ' or '.')
        {
            return $"'{segment}' begins or ends with a space, or ends with a dot, which Windows drops";
        }

        var stem = segment.Split('.')[0].TrimEnd(' ');
        if (DeviceNames.Contains(stem, StringComparer.OrdinalIgnoreCase))
        {
            return $"'{stem}' is a device on Windows, whatever its extension";
        }

        var bytes = Encoding.UTF8.GetByteCount(segment);
        return bytes > MaxSegmentBytes
            ? string.Format(CultureInfo.InvariantCulture, "'{0}…' is {1} bytes long; a file name has at most {2}", segment.Substring(0, 24), bytes, MaxSegmentBytes)
            : null;
    }

    private static string? CharacterFault(string segment, int index)
    {
        var c = segment[index];
        if (InvalidCharacters.Contains(c))
        {
            return $"it has the character '{c}', which Windows does not take in a file name";
        }

        if (char.IsControl(c))
        {
            return string.Format(CultureInfo.InvariantCulture, "it has the control character U+{0:X4}", (int)c);
        }

        var paired = char.IsHighSurrogate(c)
            ? index + 1 < segment.Length && char.IsLowSurrogate(segment[index + 1])
            : !char.IsLowSurrogate(c) || (index > 0 && char.IsHighSurrogate(segment[index - 1]));
        // The metadata is UTF-8, where half a surrogate pair arrives as the replacement character.
        return paired && c != '\uFFFD' ? null : "it has half of a surrogate pair, which is no character";
    }

    // Windows takes the superscripts ¹ ² ³ for digits here.
    private static string[] Numbered(string device) =>
        "123456789\u00B9\u00B2\u00B3".Select(digit => device + digit).ToArray();
}
