using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Registration;

/// <summary>Runs the generator where AWSSDK.ECS is referenced.</summary>
internal static class Sdk
{
    /// <summary>A verifier of sources that reference the SDK; nothing that is generated may warn.</summary>
    public static GeneratorVerifier Verifier(IEnumerable<MetadataReference> sdk, params string[] sources)
    {
        var verifier = Gen.Verifier(sources);
        verifier.Project.DocumentationMode = Microsoft.CodeAnalysis.DocumentationMode.Diagnose;
        verifier.Project.Severities["CS1591"] = ReportDiagnostic.Suppress; // the samples' own classes have no comments
        foreach (var reference in sdk)
            verifier.Project.ExtraReferences.Add(reference);
        return verifier;
    }

    public static GeneratorVerifier WithTokens(this GeneratorVerifier verifier, string tokens)
    {
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = tokens;
        return verifier;
    }
}
