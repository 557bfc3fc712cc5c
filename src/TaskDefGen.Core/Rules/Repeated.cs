using System;
using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Tells without a set that nothing stands twice among a few: what nearly every task definition is.</summary>
internal static class Repeated
{
    private const int Few = 16;

    /// <summary>Whether two structures may have the same text; always where there are many.</summary>
    public static bool MayBe(IReadOnlyList<EcsObject> items, Member member)
    {
        if (items.Count > Few)
            return true;
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Text(member) is not { } text)
                continue;
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(items[j].Text(member), text, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
