using System.Collections.Generic;

namespace TaskDefGen.Testing;

/// <summary>A <see cref="TestSource"/> with its markup read, before or after a fix.</summary>
internal sealed record TestFile(string Path, string Name, string Text, IReadOnlyList<MarkedSpan> Spans)
{
    public static IReadOnlyList<TestFile> Before(TestProject project) => Read(project, fixedText: false);

    public static IReadOnlyList<TestFile> After(TestProject project) => Read(project, fixedText: true);

    private static List<TestFile> Read(TestProject project, bool fixedText)
    {
        var files = new List<TestFile>();
        Read(project, project.Sources, ".cs", fixedText, files);
        Read(project, project.AdditionalFiles, ".txt", fixedText, files);
        return files;
    }

    private static void Read(TestProject project, IList<TestSource> sources, string extension, bool fixedText, List<TestFile> files)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            if ((fixedText ? source.Fixed ?? source.Text : source.Text) is not { } text)
            {
                continue;
            }

            var name = source.Name ?? "Test" + i + extension;
            var (clean, spans) = source.HasMarkup ? MarkupParser.Parse(Normalize(project, text)) : (Normalize(project, text), []);
            files.Add(new TestFile(project.Folder + name, name, clean, spans));
        }
    }

    private static string Normalize(TestProject project, string text) => text.ReplaceLineEndings(project.LineEnding);
}
