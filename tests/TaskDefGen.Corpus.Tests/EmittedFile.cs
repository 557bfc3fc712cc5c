using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using TaskDefGen.Testing;

namespace TaskDefGen.Corpus.Tests;

/// <summary>The files that builds wrote: of this project, and of the sample.</summary>
internal static class EmittedFile
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "taskdefs");

    /// <summary>The sample was built as this project was: Debug or Release, and for the same framework.</summary>
    private static string SampleFolder { get; } = Path.Combine(
        [
            Repository.Root, "samples", "UserService",
            .. Path.GetRelativePath(Repository.Root, AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)[^3..],
            "taskdefs",
        ]);

    public static string PathOf(string family) => Path.Combine(Families.OfProject.Contains(family, StringComparer.Ordinal) ? Folder : SampleFolder, family + ".json");

    public static byte[] Bytes(string family) => File.ReadAllBytes(PathOf(family));

    public static JsonNode Json(string family) => JsonNode.Parse(Bytes(family))!;
}
