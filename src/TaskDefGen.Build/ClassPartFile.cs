using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>The parts of the last build, kept in <c>obj</c>, so that only the classes that changed are looked at. Whatever is wrong with it: then all are.</summary>
internal static class ClassPartFile
{
    /// <param name="path">The file; empty for none.</param>
    /// <param name="key">What else the parts were made of.</param>
    public static IReadOnlyList<ClassPart> Read(string path, string key)
    {
        if (path.Length == 0 || !File.Exists(path))
        {
            return [];
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (reader.ReadString() != key)
            {
                return [];
            }

            var parts = new List<ClassPart>();
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var (name, title, row, details) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
                var definitions = new List<DefinitionPart>();
                for (var of = reader.ReadInt32(); of > 0; of--)
                {
                    definitions.Add(new DefinitionPart(reader.ReadString(), reader.ReadString(), ReadText(reader), ReadText(reader)));
                }

                parts.Add(new ClassPart(name, title, row, details, definitions));
            }

            // The end of it, so that half a file is none.
            return reader.ReadString() == key ? parts : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            return [];
        }
    }

    public static void Write(string path, string key, IReadOnlyList<ClassPart> parts)
    {
        if (path.Length == 0)
        {
            return;
        }

        FileAccessFault.Guard($"Cannot write '{path}', where TaskDefGen keeps what it made", "Make the folder of IntermediateOutputPath writable.", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var writer = new BinaryWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024), Encoding.UTF8);
            writer.Write(key);
            writer.Write(parts.Count);
            foreach (var part in parts)
            {
                writer.Write(part.Class);
                writer.Write(part.Name);
                writer.Write(part.Row);
                writer.Write(part.Details);
                writer.Write(part.Definitions.Count);
                foreach (var definition in part.Definitions)
                {
                    writer.Write(definition.Path);
                    writer.Write(definition.Hash);
                    WriteText(writer, definition.Cost);
                    WriteText(writer, definition.CostLine);
                }
            }

            writer.Write(key);
            return true;
        });
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteText(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
