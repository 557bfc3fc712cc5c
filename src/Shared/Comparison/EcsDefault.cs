using System;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>What ECS takes a member for that nobody set.</summary>
sealed partial class EcsDefault
{
    private readonly Func<ComparedTask, ComparedObject, ComparedScalar?> _value;

    private EcsDefault(Func<ComparedTask, ComparedObject, ComparedScalar?> value, bool zeroIsUnset)
    {
        _value = value;
        ZeroIsUnset = zeroIsUnset;
    }

    /// <summary>Whether 0 is no value of its own, but another way to leave the member unset.</summary>
    public bool ZeroIsUnset { get; }

    internal static EcsDefault Of(string text) => Always(ComparedScalar.OfText(text));

    internal static EcsDefault Of(int number) => Always(ComparedScalar.OfNumber(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    internal static EcsDefault Of(bool flag) => Always(ComparedScalar.OfFlag(flag));

    internal static EcsDefault By(Func<ComparedTask, ComparedObject, ComparedScalar?> value, bool zeroIsUnset = false) => new(value, zeroIsUnset);

    /// <summary>The value in a structure of a task; null where none can be told.</summary>
    internal ComparedScalar? In(ComparedTask task, ComparedObject owner) => _value(task, owner);

    private static EcsDefault Always(ComparedScalar value) => new((_, _) => value, zeroIsUnset: false);
}
