using System;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.Cost;

/// <summary>A table of prices can't be used: what is due, and where.</summary>
public sealed class PriceTableException(JsonPosition position, string message) : Exception(message)
{
    public JsonPosition Position { get; } = position;
}
