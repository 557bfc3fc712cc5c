using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace TaskDefGen.Cli.Tests.Random;

/// <summary>The same cases on each run; <c>TASKDEFGEN_SEED</c> takes others.</summary>
internal static class Seed
{
    private static readonly ulong Value =
        ulong.TryParse(Environment.GetEnvironmentVariable("TASKDEFGEN_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 20260301;

    public static Config Cases(int count) => Config.QuickThrowOnFailure.WithMaxTest(count)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Value, 1), FSharpOption<int>.None)));

    /// <summary>Samples without a property to check.</summary>
    public static T[] Sample<T>(Gen<T> generator, int count) => [.. generator.Sample(50, new Rnd(Value, 1), count)];
}
