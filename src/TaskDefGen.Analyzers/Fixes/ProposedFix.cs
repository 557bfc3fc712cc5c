using System.Collections.Generic;

namespace TaskDefGen.Analyzers.Fixes;

/// <summary>A fix: its title and its steps.</summary>
public sealed record ProposedFix(string Title, IReadOnlyList<FixOperation> Operations);
