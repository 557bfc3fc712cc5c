using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Json;

/// <summary>
/// The JSON that <c>aws ecs register-task-definition --cli-input-json</c> takes: members in the order of the ECS model, lists and maps in the
/// declared order, two spaces, LF. The same bytes on every machine and in every culture. What is empty is left out, for ECS refuses some empty
/// lists; an empty string is kept.
/// </summary>
public static class CanonicalJson
{
    public static string Write(EcsObject root)
    {
        var writer = CanonicalWriter.Rent();
        writer.Object(root, 0);
        return writer.Finish("\n");
    }

    /// <summary>JSON that is no model, in the same form.</summary>
    public static string Write(JsonNode node) => Write(node, "");

    /// <summary>The same, as the whole text of a file.</summary>
    public static string WriteFile(JsonNode node) => Write(node, "\n");

    /// <summary>A value on its own, without a line end.</summary>
    public static string WriteValue(EcsValue value)
    {
        var writer = CanonicalWriter.Rent();
        writer.Value(value, 0);
        return writer.Finish();
    }

    private static string Write(JsonNode node, string end)
    {
        var writer = CanonicalWriter.Rent();
        writer.Node(node, 0);
        return writer.Finish(end);
    }
}
