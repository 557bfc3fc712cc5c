using System;

namespace TaskDefGen.Core;

/// <summary>How long a regular expression may take. None of ours takes a millisecond; but on a machine that is busy enough, any thread may stand still for a second.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
}
