using System;

namespace TaskDefGen.Core.Json;

/// <summary>The text is no JSON: what was expected, and where.</summary>
public sealed class JsonSyntaxException(JsonPosition position, string message) : Exception(message)
{
    public JsonPosition Position { get; } = position;
}
