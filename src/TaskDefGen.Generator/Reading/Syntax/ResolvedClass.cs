using System.Collections.Generic;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What came of a class: facts, nothing, or the doubt that only the compiler can lift.</summary>
/// <param name="Open">Places among the containers of classes of this project, whose own files say what is written on them; null where there are none.</param>
internal readonly record struct ResolvedClass(TaskFacts? Facts, bool IsDoubtful, IReadOnlyList<int>? Open)
{
    public static ResolvedClass None => default;

    public static ResolvedClass Doubtful => new(null, true, null);
}
