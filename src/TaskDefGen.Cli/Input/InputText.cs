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

    /// <summary>ECS takes 64 KiB, CloudFormation a template of 1 MB, in UTF-16 twice as many.</summary>
    private const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>What a file in <c>/proc</c> or a pipe says of its length is nothing: it still gets a buffer.</summary>
    private const int SmallestChunk = 1024;

    private const int LargestChunk = 81920;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InputException">It can't be read, is too large, or is no text.</exception>
    public static string Read(string file)
    {
        try
        {
            using var stream = file == StandardInput ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
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
        // A file knows its length, and most task definitions are a few KiB: no buffer that is larger than that.
        using var buffer = new MemoryStream();
        var chunk = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length + 1, SmallestChunk, LargestChunk) : LargestChunk];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaximumBytes)
                throw new InputException(new JsonPosition(1, 1), "The input is larger than 4 MiB, which no task definition and no template is.");
        }

        return buffer.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Decode(bytes[2..], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16");
        if (bytes is [0xFE, 0xFF, ..])
            return Decode(bytes[2..], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16");
        return Decode(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes, Utf8, "UTF-8");
    }

    private static string Decode(byte[] bytes, Encoding encoding, string name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new InputException(FirstInvalid(bytes, encoding), "The bytes here are no " + name + ". Save the file as UTF-8, or as UTF-16 with a byte-order mark.");
        }
    }

    /// <summary>The place behind all that can be decoded.</summary>
    private static JsonPosition FirstInvalid(byte[] bytes, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var line = 1;
        var column = 1;
        var characters = new char[4];
        foreach (var b in bytes)
        {
            int count;
            try
            {
                count = decoder.GetChars([b], characters, flush: false);
            }
            catch (DecoderFallbackException)
            {
                break;
            }

            for (var i = 0; i < count; i++)
            {
                column = characters[i] == '\n' ? 1 : column + 1;
                line += characters[i] == '\n' ? 1 : 0;
            }
        }

        return new JsonPosition(line, column);
    }
}
