using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using TaskDefGen.Testing;

namespace TaskDefGen.Corpus.Tests.Oracles;

/// <summary>Asks the ECS model that the AWS CLI brings, by way of <c>ecs_model.py</c>.</summary>
internal static class EcsModel
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "TaskDefGen.Corpus.Tests", "Oracles", "ecs_model.py");

    /// <summary>Validates files as input of RegisterTaskDefinition: 0 and no output, or 1 and the faults.</summary>
    public static Task<ProcessResult> ValidateAsync(params string[] files) => RunAsync(["validate", .. files]);

    /// <summary>Every structure and enumeration that the input reaches.</summary>
    public static async Task<string> SchemaAsync() => (await RunAsync(["schema"])).EnsureSuccess().StandardOutput;

    private static async Task<ProcessResult> RunAsync(IEnumerable<string> arguments) =>
        await ProcessRunner.RunAsync(
            await Peers.RequirePythonAsync("botocore", "aws"),
            [Script, .. arguments],
            environment: new Dictionary<string, string?>(StringComparer.Ordinal) { ["PYTHONDONTWRITEBYTECODE"] = "1" });
}
