using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Binding;

/// <summary>A container of the model, and the class it comes from.</summary>
/// <param name="Owner">The class's number in <see cref="SourceAnchor"/>.</param>
/// <param name="IsMain">Whether it is the task class itself.</param>
public sealed record BoundContainer(EcsObject Definition, int Owner, string FullName, string ClassName, bool IsMain);
