using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TaskDefGen.Testing;

/// <summary>Reference assemblies to compile against.</summary>
public static class ReferenceSets
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet100 = new(ReadTargetingPack);

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet80 =
        new(() => ImmutableArray<MetadataReference>.CastUp(Basic.Reference.Assemblies.Net80.References.All));

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNetStandard20 =
        new(() => ImmutableArray<MetadataReference>.CastUp(Basic.Reference.Assemblies.NetStandard20.References.All));

    public static ImmutableArray<MetadataReference> Net100 => LazyNet100.Value;

    public static ImmutableArray<MetadataReference> Net80 => LazyNet80.Value;

    public static ImmutableArray<MetadataReference> NetStandard20 => LazyNetStandard20.Value;

    private static ImmutableArray<MetadataReference> ReadTargetingPack()
    {
        var pack = typeof(ReferenceSets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => string.Equals(a.Key, "NetTargetingPack", StringComparison.Ordinal)).Value!;
        return [.. Directory.EnumerateFiles(Path.Combine(pack, "ref", "net10.0"), "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];
    }
}
