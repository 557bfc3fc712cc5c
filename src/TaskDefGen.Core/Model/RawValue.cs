using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.Model;

/// <summary>JSON that the schema has no form for: a member of tomorrow's ECS, or a placeholder where a number is due. It is written as it is.</summary>
public sealed class RawValue(JsonNode node, Origin origin = default) : EcsValue(origin)
{
    public JsonNode Node { get; } = node;

    public override string ToString() => CanonicalJson.Write(Node);
}
