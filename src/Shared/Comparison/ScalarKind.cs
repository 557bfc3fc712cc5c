#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>What a scalar is in JSON.</summary>
internal enum ScalarKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Flag,
}
