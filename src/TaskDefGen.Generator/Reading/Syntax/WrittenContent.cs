using System.Collections.Generic;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>What is written on a class and on those nested in it.</summary>
/// <param name="Queries">All that the compiler has to be asked, some of it several times.</param>
internal sealed record WrittenContent(
    string Namespace,
    string ContainingTypes,
    string Name,
    int Arity,
    bool IsPublic,
    int OutermostArity,
    EquatableArray<WrittenAttribute> Attributes,
    EquatableArray<WrittenContainer> Containers,
    IReadOnlyList<ScopeQuery> Queries);
