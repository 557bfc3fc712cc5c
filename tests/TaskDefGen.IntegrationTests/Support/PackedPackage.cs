using System.Globalization;
using TaskDefGen.IntegrationTests.Support;
using TaskDefGen.Testing;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace TaskDefGen.IntegrationTests.Support;

/// <summary>The package, packed once for all tests from a copy of the sources, in a feed of its own beside an empty package cache.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly TempDirectory _root = new();

    /// <summary>New with every run, so that no cache on the machine can serve an older one.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The copy of the repository.</summary>
    public string Sources => _root.Combine("source");

    public string Feed => _root.Combine("feed");

    public string Cache => _root.Combine("packages");

    public string Path => System.IO.Path.Combine(Feed, $"TaskDefGen.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        SourceTree.CopyTo(Sources);
        var pack = await Dotnet.RunAsync(
            Sources, new Dictionary<string, string?>(StringComparer.Ordinal), "pack", "src/TaskDefGen", "-c", "Release", "-o", Feed, "-p:Version=" + Version);
        pack.Succeeds();
        Directory.CreateDirectory(Cache);
    }

    public ValueTask DisposeAsync()
    {
        _root.Dispose();
        return default;
    }
}
