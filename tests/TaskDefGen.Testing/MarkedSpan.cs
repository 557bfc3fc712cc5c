using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing;

/// <summary>A span that the markup names. <paramref name="Id"/> is <see langword="null"/> for <c>[|span|]</c>.</summary>
public readonly record struct MarkedSpan(string? Id, TextSpan Span);
