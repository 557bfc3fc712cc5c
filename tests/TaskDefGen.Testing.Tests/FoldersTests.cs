using System;
using System.IO;

namespace TaskDefGen.Testing.Tests;

public sealed class FoldersTests
{
    [Fact]
    public void The_root_has_the_solution() => Assert.True(File.Exists(Path.Combine(Repository.Root, "TaskDefGen.sln")));

    [Fact]
    public void Outside_of_the_repository_there_is_no_root()
    {
        using var folder = new TempDirectory();

        Fail.MessageOf(() => Repository.FindUpward(folder.Path));
        folder.Write("TaskDefGen.sln", string.Empty);
        Assert.Equal(folder.Path, Repository.FindUpward(Directory.CreateDirectory(folder.Combine("a", "b")).FullName));
    }

    [Fact]
    public void A_temporary_folder_vanishes_with_its_files()
    {
        string path;
        using (var folder = new TempDirectory())
        {
            path = folder.Path;
            Assert.Equal("text", File.ReadAllText(folder.Write("a/b.txt", "text")));
            Assert.False(path.StartsWith(Repository.Root, StringComparison.Ordinal));
        }

        Assert.False(Directory.Exists(path));
    }
}
