using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator;

/// <summary>What the project file says to the generator and the analyzers.</summary>
/// <param name="RootNamespace">Where the catalogue goes; empty for the global namespace.</param>
/// <param name="EmitFiles">Whether the build writes files.</param>
public sealed record BuildSettings(EquatableArray<BuildParameter> Parameters, string RootNamespace, bool EmitFiles)
{
    public static BuildSettings Read(AnalyzerConfigOptions options) => new(
        BuildParameter.Parse(Property(options, "TaskDefGenParameters")),
        NamespaceOrGlobal(Property(options, "RootNamespace") ?? ""),
        !string.Equals(Property(options, "TaskDefGenEnabled"), "false", StringComparison.OrdinalIgnoreCase));

    private static string NamespaceOrGlobal(string name) => name.Split('.').All(SyntaxFacts.IsValidIdentifier) ? name : "";

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : null;
}
