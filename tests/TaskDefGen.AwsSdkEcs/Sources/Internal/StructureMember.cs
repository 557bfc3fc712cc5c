using System;
using System.Text.Json;

namespace Amazon.ECS.Internal;

/// <summary>A member of a structure on the wire: its name there, and how it is written and read.</summary>
internal sealed record StructureMember<T>(string Name, Func<T, bool> IsSet, Action<Utf8JsonWriter, T> Write, Action<JsonElement, T> Read);
