using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskDefGen.Build.Tests.Support;

/// <summary>Source and assemblies as the generator and the compiler would leave them.</summary>
internal static class Carrier
{
    public const string Attribute = """
        namespace TaskDefGen.CompilerServices
        {
            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            internal sealed class TaskDefinitionFileAttribute : System.Attribute
            {
                public TaskDefinitionFileAttribute(string path, string content) { }

                public string About { get; set; }
            }
        }

        """;

    private static readonly MetadataReference[] References =
        [MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Runtime.dll")),
         MetadataReference.CreateFromFile(typeof(object).GetTypeInfo().Assembly.Location)];

    public static string Source(params (string Path, string Content)[] files) => Attribute + Holder(files);

    public static string Holder(params (string Path, string Content)[] files) =>
        "internal static class TaskDefinitionFiles\n{\n"
        + string.Concat(files.Select(file => $"    [TaskDefGen.CompilerServices.TaskDefinitionFile({Literal(file.Path)}, {Literal(file.Content)})]\n"))
        + "    private static void Files() { }\n}\n";

    /// <summary>Task definitions, as the generator carries them.</summary>
    public static string Definitions(params Definition[] definitions) =>
        Attribute + "internal static class TaskDefinitionFiles\n{\n"
        + string.Concat(definitions.Select(d =>
            $"    [TaskDefGen.CompilerServices.TaskDefinitionFile({Literal(d.Family + ".json")}, {Literal(d.Json)}, About = {Literal(d.About)})]\n"))
        + "    private static void Files() { }\n}\n";

    public static byte[] Assembly(params (string Path, string Content)[] files) => Compile(Source(files));

    public static byte[] Compile(string source, params MetadataReference[] more)
    {
        var compilation = CSharpCompilation.Create(
            "User",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            [.. References, .. more],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return stream.ToArray();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
