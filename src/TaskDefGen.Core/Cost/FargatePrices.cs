using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Cost;

/// <summary>The prices that are known.</summary>
public static class FargatePrices
{
    public static IReadOnlyList<FargatePrice> All { get; } =
    [
        new("ap-northeast-2", 0.04656m, 0.00511m, "2026-11"),
        new("us-east-1", 0.04048m, 0.004445m, "2026-11"),
    ];

    public static IReadOnlyList<string> Regions { get; } = All.Select(p => p.Region).ToList();

    public static FargatePrice? Find(string? region) => All.FirstOrDefault(p => string.Equals(p.Region, region, StringComparison.OrdinalIgnoreCase));
}
