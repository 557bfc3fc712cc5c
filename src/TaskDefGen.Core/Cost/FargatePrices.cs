using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace TaskDefGen.Core.Cost;

/// <summary>A table of prices.</summary>
/// <param name="All">The rows, by region.</param>
/// <param name="SpotSavingPercent">How much less Spot costs at best.</param>
public sealed record FargatePrices(IReadOnlyList<FargatePrice> All, decimal SpotSavingPercent)
{
    private static readonly Lazy<FargatePrices> ReadOnce = new(() => PriceTableReader.Read(Text(), new FargatePrices([], 0)));

    /// <summary>The prices that are known without a table of the user's: <c>prices.json</c> beside this file.</summary>
    public static FargatePrices Known => ReadOnce.Value;

    public IReadOnlyList<string> Regions => All.Select(p => p.Region).Distinct(StringComparer.Ordinal).ToList();

    public FargatePrice? Find(string? region, FargatePlatform platform) =>
        All.FirstOrDefault(p => string.Equals(p.Region, region, StringComparison.OrdinalIgnoreCase) && p.Platform == platform);

    private static string Text()
    {
        using var stream = typeof(FargatePrices).Assembly.GetManifestResourceStream("prices.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
