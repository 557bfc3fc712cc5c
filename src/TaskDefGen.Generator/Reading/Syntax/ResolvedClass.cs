using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What came of a class: facts, nothing, or the doubt that only the compiler can lift.</summary>
internal readonly record struct ResolvedClass(TaskFacts? Facts, bool IsDoubtful)
{
    public static ResolvedClass None => default;

    public static ResolvedClass Doubtful => new(null, true);

    public static ResolvedClass Of(TaskFacts facts) => new(facts, false);
}
