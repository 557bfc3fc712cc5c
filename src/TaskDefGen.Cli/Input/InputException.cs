using System;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>An input that can't be read: why, and where.</summary>
internal sealed class InputException(JsonPosition position, string message) : Exception(message)
{
    public JsonPosition Position { get; } = position;
}
