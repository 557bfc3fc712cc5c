using System.Text;
using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests.Support;

/// <summary>The files under <c>Expected</c>: what a build must write, byte by byte.</summary>
internal static class Expected
{
    public static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "TaskDefGen.IntegrationTests", "Expected", name);

    public static void Equal(string name, string actualFile)
    {
        var expected = File.ReadAllBytes(PathOf(name));
        var actual = File.ReadAllBytes(actualFile);

        // The texts first: they say where it differs.
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        Assert.Equal(expected, actual);
    }
}
