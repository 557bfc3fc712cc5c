using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests.Support;

/// <summary>Runs dotnet as a user's shell would, and so that nothing of it lives on.</summary>
internal static class Dotnet
{
    public static async Task<BuildResult> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var all = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

        // "dotnet test" hands its own MSBuild down.
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            {
                all[name] = null;
            }
        }

        all["DOTNET_CLI_UI_LANGUAGE"] = "en";
        all["DOTNET_NOLOGO"] = "true";
        all["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in environment)
        {
            all[name] = value;
        }

        var result = await ProcessRunner.RunAsync(
            "dotnet", [.. arguments, "--disable-build-servers"], folder, all, TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        return new BuildResult(result.ExitCode, result.StandardOutput + result.StandardError, folder);
    }
}
