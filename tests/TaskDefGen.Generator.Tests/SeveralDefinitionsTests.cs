using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

/// <summary>What several definitions of one assembly share: the class that carries the files, and the catalogue.</summary>
public sealed class SeveralDefinitionsTests
{
    [Fact]
    public void Two_definitions_compile_side_by_side()
    {
        var run = new GeneratorVerifier(new TaskDefinitionGenerator())
        {
            Project =
            {
                Sources =
                {
                    """
                    using TaskDefGen;

                    [TaskDefinition("one")]
                    [Container(Image = "one:v1.0.0")]
                    public static class One { }

                    [TaskDefinition("two")]
                    [Container(Image = "two:v1.0.0")]
                    public static class Two { }
                    """,
                },
                ExtraReferences = { MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location) },
            },
        }.Run();

        run.AssertClean();
        Assert.Equal(2, run.Sources.Values.Count(s => s.Contains("partial class TaskDefinitionFiles")));
    }
}
