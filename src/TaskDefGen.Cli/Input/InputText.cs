using System;
using System.IO;
using System.Text;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>Reads a file or standard input as text, in the encodings people keep JSON in.</summary>
internal static class InputText
{
    /// <summary>Standard input, on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>ECS takes 64 KiB; a template that holds many definitions may be larger, but not by this much.</summary>
    private const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InputException">It can't be read, is too large, or is no text.</exception>
    public static string Read(string file)
    {
        try
        {
            using var stream = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            return Decode(ReadBounded(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException(new JsonPosition(1, 1), exception is FileNotFoundException or DirectoryNotFoundException
                ? "There is no such file."
                : "The file can't be read: " + exception.Message);
        }
    }

    private static byte[] ReadBounded(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaximumBytes)
                throw new InputException(new JsonPosition(1, 1), "The input is larger than 16 MiB, which no task definition is.");
        }

        return buffer.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return Utf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1;
            var column = 1;
            foreach (var b in bytes.AsSpan(start, Math.Max(0, exception.Index)))
            {
                column = b == '\n' ? 1 : column + 1;
                line += b == '\n' ? 1 : 0;
            }

            throw new InputException(new JsonPosition(line, column), "The bytes here are no UTF-8. Save the file as UTF-8, or as UTF-16 with a byte-order mark.");
        }
    }
}
