using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace TaskDefGen.Build;

/// <summary>
/// Finds the files in the metadata of a compiled assembly. The bytes are read at once and the file is closed, so that nothing
/// is locked; nothing of the user's is loaded or run.
/// </summary>
internal static class CarrierReader
{
    private const string AttributeNamespace = "TaskDefGen.CompilerServices";
    private const string AttributeName = "TaskDefinitionFileAttribute";

    public static IReadOnlyList<CarriedFile> Read(string assembly)
    {
        try
        {
            using var image = Open(assembly);
            if (!image.HasMetadata)
            {
                throw NotDotNet(assembly, "it holds native code only");
            }

            return Read(image.GetMetadataReader(), assembly);
        }
        catch (BadImageFormatException exception)
        {
            throw NotDotNet(assembly, exception.Message.TrimEnd('.'));
        }
    }

    // Outside of the managed heap: a project with many definitions has an assembly of many megabytes.
    private static PEReader Open(string assembly)
    {
        try
        {
            return new PEReader(
                new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), PEStreamOptions.PrefetchEntireImage);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BuildProblemException(
                BuildCodes.AssemblyMissing,
                $"The task definitions are read from the compiled assembly '{assembly}', but there is no such file. Build the project first "
                + "(a target that removes or renames the assembly must run after TaskDefGenEmit), or set TaskDefGenEnabled to false.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildProblemException(
                BuildCodes.AssemblyMissing,
                $"The task definitions are read from the compiled assembly '{assembly}', but it cannot be read: {exception.Message}");
        }
    }

    private static List<CarriedFile> Read(MetadataReader metadata, string assembly)
    {
        var files = new List<CarriedFile>();
        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsCarrier(metadata, attribute.Constructor))
            {
                files.Add(TakesTwoStrings(metadata, attribute.Constructor) && ReadArguments(metadata.GetBlobReader(attribute.Value)) is { } file
                    ? file
                    : throw UnknownForm(assembly));
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    // The attribute is a reference for who uses the package, and a definition in an assembly that holds its own copy.
    private static bool IsCarrier(MetadataReader metadata, EntityHandle constructor)
    {
        var owner = constructor.Kind switch
        {
            HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent,
            HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
            _ => default,
        };
        if (owner.IsNil)
        {
            return false;
        }

        StringHandle name, space;
        switch (owner.Kind)
        {
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)owner);
                (name, space) = (reference.Name, reference.Namespace);
                break;
            case HandleKind.TypeDefinition:
                var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)owner);
                (name, space) = (definition.Name, definition.Namespace);
                break;
            default:
                return false;
        }

        return metadata.StringComparer.Equals(name, AttributeName) && metadata.StringComparer.Equals(space, AttributeNamespace);
    }

    // ECMA-335 II.23.2.1: an instance method with two parameters that returns nothing and takes two strings.
    private static bool TakesTwoStrings(MetadataReader metadata, EntityHandle constructor)
    {
        var signature = constructor.Kind == HandleKind.MemberReference
            ? metadata.GetMemberReference((MemberReferenceHandle)constructor).Signature
            : metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).Signature;
        return metadata.GetBlobBytes(signature).SequenceEqual<byte>([0x20, 2, 0x01, 0x0E, 0x0E]);
    }

    // ECMA-335 II.23.3: a prolog, then the arguments in order, then those with names.
    private static CarriedFile? ReadArguments(BlobReader blob)
    {
        if (blob.ReadUInt16() != 1 || blob.ReadSerializedString() is not { } path || ReadUtf8(ref blob) is not { } content)
        {
            return null;
        }

        byte[]? about = null;
        for (var left = blob.ReadUInt16(); left > 0; left--)
        {
            // What is not a property that holds a string was written by another version.
            if (blob.ReadByte() != 0x54 || blob.ReadByte() != 0x0E)
            {
                return null;
            }

            var name = blob.ReadSerializedString();
            var value = ReadUtf8(ref blob);
            if (name == "About")
            {
                about = value;
            }
        }

        return new CarriedFile(path, content, about);
    }

    // ECMA-335 II.23.3, SerString: a length and UTF-8, which is what the file is to hold; 0xFF is null.
    private static byte[]? ReadUtf8(ref BlobReader blob)
    {
        var start = blob.Offset;
        if (blob.ReadByte() == 0xFF)
        {
            return null;
        }

        blob.Offset = start;
        var bytes = blob.ReadBytes(blob.ReadCompressedInteger());
        return HasHalfOfAPair(bytes) ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)) : bytes;
    }

    // Compilers write half of a surrogate pair as three bytes that no UTF-8 has: a file gets the replacement character instead.
    private static bool HasHalfOfAPair(byte[] bytes)
    {
        for (var at = Array.IndexOf(bytes, (byte)0xED); at >= 0 && at < bytes.Length - 1; at = Array.IndexOf(bytes, (byte)0xED, at + 1))
        {
            if (bytes[at + 1] >= 0xA0)
            {
                return true;
            }
        }

        return false;
    }

    private static BuildProblemException UnknownForm(string assembly) => new(
        BuildCodes.UnreadableCarrier,
        $"'{assembly}' carries a task definition in a form that this version of TaskDefGen does not know; it takes strings, path and "
        + "content. The assembly was probably compiled with another version: rebuild the project, and use one version of the package in it.");

    private static BuildProblemException NotDotNet(string assembly, string reason) => new(
        BuildCodes.NotDotNetAssembly,
        $"'{assembly}' is not a .NET assembly ({reason}), so no task definitions can be read from it. Something after the compiler replaced it: "
        + "look for a target that writes to this path, or rebuild the project.");
}
