using TaskDefGen.Build.Tests.Support;

namespace TaskDefGen.Build.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Reports_every_bad_path_and_writes_nothing()
    {
        var project = new Project(_root);
        project.Emit(("good.json", "old"));

        var run = project.Emit(("good.json", "new"), ("../x.json", "1"), ("nul.json", "1"), ("A.json", "1"), ("a.json", "1"));

        Assert.Equal("TDG954 TDG954 TDG955", string.Join(" ", run.Errors.Select(error => error.Code)));
        Assert.Empty(run.Printed);
        Assert.Equal(["good.json"], _root.Files("User/bin/taskdefs"));
        Assert.Equal("old", File.ReadAllText(project.OutputFile("good.json")));
    }

    [Fact]
    public void A_bad_path_names_the_value_and_what_is_allowed()
    {
        var message = new Project(_root).Emit(("my/../family.json", "1")).OnlyError("TDG954");

        Assert.Contains("'my/../family.json'", message, StringComparison.Ordinal);
        Assert.Contains("'..'", message, StringComparison.Ordinal);
        Assert.Contains("letters, digits, '-' and '_'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_path_does_not_break_the_line_or_fill_the_screen()
    {
        var run = new Project(_root).Emit(("a\r\nb.json", "1"), (new string('x', 10_000), "1"));

        Assert.All(run.AllErrors("TDG954"), message => Assert.InRange(message.Length, 1, 500));
    }

    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("Family.json", "family.json")]
    [InlineData("\u00E9.json", "e\u0301.json")]
    public void Two_definitions_of_one_file(string first, string second)
    {
        var message = new Project(_root).Emit((first, "1"), (second, "2")).OnlyError("TDG955");

        Assert.Contains($"'{first}'", message, StringComparison.Ordinal);
        Assert.Contains($"'{second}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_another_needs_a_folder()
    {
        var message = new Project(_root).Emit(("a", "1"), ("a/service.json", "2")).OnlyError("TDG955");

        Assert.Contains("'a/service.json' needs a folder where 'a' is a file", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_assembly()
    {
        var project = new Project(_root);

        Assert.Contains(project.AssemblyFile, project.EmitAsItIs().OnlyError("TDG951"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_as_assembly()
    {
        var project = new Project(_root);
        Directory.CreateDirectory(project.AssemblyFile);

        Assert.Contains(project.AssemblyFile, project.EmitAsItIs().OnlyError("TDG951"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no assembly.")]
    [InlineData("MZ, or nearly so: a file that begins like an executable and is none, but is longer than its header would be.")]
    public void A_text_file_as_assembly(string text)
    {
        var project = new Project(_root);

        Assert.Contains(project.AssemblyFile, project.Emit(System.Text.Encoding.UTF8.GetBytes(text)).OnlyError("TDG952"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_native_library_as_assembly()
    {
        var project = new Project(_root);

        Assert.Contains("native", project.Emit(NativeLibrary()).OnlyError("TDG952"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_assembly()
    {
        var assembly = Carrier.Assembly(("a.json", "{}"));

        for (var length = 64; length < assembly.Length; length += 100)
        {
            var run = new Project(_root).Emit(assembly[..length]);
            Assert.All(run.Errors, error => Assert.True(error.Code is "TDG952" or "TDG957", error.Code));
        }
    }

    [Theory]
    [InlineData("string path, string content", "null, \"\"")]
    [InlineData("string path, string content", "\"a.json\", null")]
    [InlineData("string path", "\"a.json\"")]
    [InlineData("int version", "2")]
    [InlineData("", "")]
    public void A_carrier_of_another_version(string parameters, string arguments)
    {
        var source = Carrier.Source(("a.json", "{}"))
            .Replace("string path, string content", parameters, StringComparison.Ordinal)
            .Replace("\"a.json\", \"{}\"", arguments, StringComparison.Ordinal);

        Assert.Contains("version", new Project(_root).Emit(Carrier.Compile(source)).OnlyError("TDG957"), StringComparison.Ordinal);
    }

    // As root, permissions bind nobody; a file where the folder should be binds everyone.
    [Fact]
    public void An_output_folder_that_cannot_be_written()
    {
        var project = new Project(_root);
        _root.Write("User/bin/taskdefs", "a file");

        var message = project.Emit(("a.json", "1")).OnlyError("TDG950");

        Assert.Contains(project.Output, message, StringComparison.Ordinal);
        Assert.Contains("TaskDefGenOutputDirectory", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_output_folder_that_cannot_be_written()
    {
        var project = new Project(_root, output: _root["shared/"]);
        _root.Write("shared", "a file");

        Assert.Contains(project.Output, project.Emit(("a.json", "1")).OnlyError("TDG950"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_where_a_file_should_be()
    {
        var project = new Project(_root);
        Directory.CreateDirectory(project.OutputFile("a.json"));

        Assert.Contains(project.OutputFile("a.json"), project.Emit(("a.json", "1")).OnlyError("TDG950"), StringComparison.Ordinal);
        Assert.Empty(_root.Files("User/bin"));
    }

    [Fact]
    public void A_copy_folder_that_cannot_be_written()
    {
        var project = new Project(_root) { CopyTo = _root["User/deploy/"] };
        _root.Write("User/deploy", "a file");

        var message = project.Emit(("a.json", "1")).OnlyError("TDG950");

        Assert.Contains("TaskDefGenCopyToDirectory", message, StringComparison.Ordinal);
        Assert.False(File.Exists(project.ManifestFile), "A manifest would make the next build skip what failed.");
    }

    [Fact]
    public void An_obj_folder_that_cannot_be_written()
    {
        var project = new Project(_root);
        Directory.CreateDirectory(project.ManifestFile);

        Assert.Contains(project.ManifestFile, project.Emit(("a.json", "1")).OnlyError("TDG950"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_else_happens_is_one_coded_error()
    {
        var message = TaskRun.Of(new FormatTaskDefParameters { ProjectFile = _root["A.csproj"], Parameters = null! }).OnlyError("TDG959");

        Assert.Contains("report", message, StringComparison.Ordinal);
    }

    private static byte[] NativeLibrary()
    {
        // An assembly without the directory entry of its metadata is what a native library is to a reader.
        var image = Carrier.Compile("class C { }");
        var header = BitConverter.ToInt32(image, 0x3C) + 24;
        var directories = header + (BitConverter.ToUInt16(image, header) == 0x20B ? 112 : 96);
        Array.Clear(image, directories + (14 * 8), 8);
        return image;
    }
}
