using System;
using System.Collections.Generic;
using System.IO;
using TaskDefGen.Cli.Import;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests.Support;

/// <summary>Runs the import in process.</summary>
internal static class Cli
{
    public static ImportOptions Options(params string[] files) =>
        new(files, Output: null, Namespace: "", Class: null, Environment: null, Family: null, Merge: false, Force: false);

    public static CliResult Import(ImportOptions options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = ImportCommand.Run(options, output, error);
        return new CliResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Imports one text. Its file is called <c>input.json</c> in what is said of it.</summary>
    public static CliResult Import(string json, Func<ImportOptions, ImportOptions>? with = null)
    {
        using var folder = new TempDirectory();
        var file = folder.Write("input.json", json);
        var result = Import(with is null ? Options(file) : with(Options(file)));
        return result with { Error = result.Error.Replace(file, "input.json", StringComparison.Ordinal) };
    }

    public static CliResult Import(byte[] bytes)
    {
        using var folder = new TempDirectory();
        var file = folder.Combine("input.json");
        File.WriteAllBytes(file, bytes);
        var result = Import(Options(file));
        return result with { Error = result.Error.Replace(file, "input.json", StringComparison.Ordinal) };
    }
}

internal sealed record CliResult(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The C#, when all went well.</summary>
    public string Source
    {
        get
        {
            Assert.True(Code == 0, Error);
            Assert.NotEqual("", Output);
            return Output;
        }
    }
}
