using System;
using System.Collections.Generic;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>A list of a task definition.</summary>
internal sealed class ComparedList : ComparedValue
{
    public List<ComparedValue> Items { get; } = [];

    internal override bool IsEmpty => Items.Count == 0;

    internal override ComparedValue Replace(Func<string, string> replace)
    {
        var copy = new ComparedList();
        foreach (var item in Items)
            copy.Items.Add(item.Replace(replace));
        return copy;
    }
}
