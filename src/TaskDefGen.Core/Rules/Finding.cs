using System.Collections.Generic;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Rules;

/// <summary>Something that a rule found: where, and what to say of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Origin">Where it was written.</param>
/// <param name="Pointer">Its place in the JSON of the task definition; empty for what no JSON holds.</param>
/// <param name="Message">What is wrong, what is allowed, and what to write.</param>
/// <param name="Edits">What would settle it, the best first.</param>
public sealed record Finding(RuleDescriptor Rule, Origin Origin, string Pointer, string Message, IReadOnlyList<Edit> Edits);
