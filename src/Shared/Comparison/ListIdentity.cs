using System.Collections.Generic;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>How the elements of a list are told from each other.</summary>
sealed partial class ListIdentity
{
    private ListIdentity(bool isSet, params string[] keys)
    {
        IsSet = isSet;
        Keys = keys;
    }

    /// <summary>By their place: their order means something.</summary>
    public static ListIdentity Place { get; } = new(isSet: false);

    /// <summary>By what they are: plain values in any order.</summary>
    public static ListIdentity Value { get; } = new(isSet: true);

    public bool IsSet { get; }

    /// <summary>The members that name an element; what is absent is left out.</summary>
    public IReadOnlyList<string> Keys { get; }

    public static ListIdentity By(params string[] keys) => new(isSet: false, keys);
}
