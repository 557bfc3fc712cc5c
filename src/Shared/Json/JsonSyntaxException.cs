using System;

namespace TaskDefGen.Core.Json;

/// <summary>The text is no JSON: what was expected, and where.</summary>
sealed partial class JsonSyntaxException(JsonPosition position, string message) : Exception(message)
{
    public JsonPosition Position { get; } = position;
}
