using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests.Support;

/// <summary>A copy of the repository, as a clone would be: what is built in it disturbs no other test, and nothing built before helps.</summary>
internal static class SourceTree
{
    private static readonly string[] Folders = ["src", "samples", "docs", "tests/TaskDefGen.AwsSdkEcs"];

    public static void CopyTo(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Root))
        {
            Copy(file, target);
        }

        // What stands in for AWSSDK.ECS, which the sample that registers takes.
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests")))
        {
            Copy(file, Path.Combine(target, "tests"));
        }

        foreach (var folder in Folders)
        {
            CopyFolder(Path.Combine(Repository.Root, folder), Path.Combine(target, folder));
        }
    }

    private static void CopyFolder(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source))
        {
            Copy(file, target);
        }

        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            var name = Path.GetFileName(folder);
            if (name is not ("bin" or "obj"))
            {
                CopyFolder(folder, Path.Combine(target, name));
            }
        }
    }

    private static void Copy(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
