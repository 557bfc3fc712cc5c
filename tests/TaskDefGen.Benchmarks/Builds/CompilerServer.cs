using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Builds;

/// <summary>A compiler server of this run alone: the first build that names it starts it, and no other build on the machine uses it.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _name = "taskdefgen-benchmarks-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The properties of a build that uses it.</summary>
    public IEnumerable<string> Properties => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _name];

    public void Dispose()
    {
        var sdk = ProcessRunner.RunAsync("dotnet", ["--list-sdks"]).GetAwaiter().GetResult().StandardOutput.Trim().Split('\n')
            .Select(line => line.Trim().Split(" [", 2)).Select(parts => Path.Combine(parts[1].TrimEnd(']'), parts[0]));
        foreach (var server in sdk.SelectMany(folder => new[] { "VBCSCompiler", "VBCSCompiler.exe", "VBCSCompiler.dll" }.Select(name => Path.Combine(folder, "Roslyn", "bincore", name))))
        {
            if (File.Exists(server) && !server.EndsWith(".dll", StringComparison.Ordinal))
                ProcessRunner.RunAsync(server, ["-shutdown", "-pipename:" + _name]).GetAwaiter().GetResult();
            else if (File.Exists(server))
                ProcessRunner.RunAsync("dotnet", ["exec", server, "-shutdown", "-pipename:" + _name]).GetAwaiter().GetResult();
        }
    }
}
