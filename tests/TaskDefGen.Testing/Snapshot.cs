using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace TaskDefGen.Testing;

/// <summary>Compares a text with <c>{TestClass}.{Method}.verified.{extension}</c> beside the test.</summary>
/// <remarks>The file convention is that of Verify. Set <c>TASKDEFGEN_ACCEPT_SNAPSHOTS=1</c> to write what was received, except in CI.</remarks>
public static class Snapshot
{
    internal const string AcceptVariable = "TASKDEFGEN_ACCEPT_SNAPSHOTS";

    /// <param name="text">The text; line endings count as LF.</param>
    /// <param name="extension">The extension, which makes an editor show the snapshot as what it is.</param>
    /// <param name="variant">Distinguishes the cases of a theory.</param>
    /// <param name="sourceFile">Filled in by the compiler; the test class is its name.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Verify(
        string text,
        string extension = "txt",
        string? variant = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var name = Path.GetFileNameWithoutExtension(sourceFile) + "." + method + (variant is null ? string.Empty : "_" + variant);
        var accept = string.Equals(Environment.GetEnvironmentVariable(AcceptVariable), "1", StringComparison.Ordinal) && !ContinuousIntegration.IsOn;
        Compare(text, Path.Combine(Path.GetDirectoryName(sourceFile)!, name), extension, accept);
    }

    internal static void Compare(string text, string pathWithoutExtension, string extension, bool accept)
    {
        var verified = pathWithoutExtension + ".verified." + extension;
        var received = pathWithoutExtension + ".received." + extension;
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;

        if (string.Equals(actual, expected, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        if (accept)
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var what = expected is null ? "There is no snapshot yet." : LineDiff.Of(expected, actual);
        throw new VerificationException(
            $"{Path.GetFileName(verified)} differs (- verified, + received):\n{what}\nTo accept, run the test with {AcceptVariable}=1, or move\n  {received}\nto\n  {verified}");
    }
}
