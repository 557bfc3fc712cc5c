using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>Choices that follow from a number, so that a case can be run again.</summary>
internal sealed class Choices(int seed)
{
    private uint _state = (uint)seed | 1;

    public int Below(int end)
    {
        // xorshift
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)end);
    }

    public bool Often => Below(3) > 0;

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
