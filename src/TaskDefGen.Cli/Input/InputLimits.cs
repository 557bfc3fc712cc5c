using System.Globalization;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>What no build could take, although it is JSON.</summary>
internal static class InputLimits
{
    /// <summary>ECS takes 64 KiB, which hold no more values than this; what comes after takes time with their square.</summary>
    private const int MaximumValues = 20_000;

    /// <exception cref="InputException">There are too many values, or half a character.</exception>
    public static void Check(JsonNode json)
    {
        var count = 0;
        Check(json, json.Position, ref count);
    }

    private static void Check(JsonNode node, JsonPosition root, ref int count)
    {
        if (++count > MaximumValues)
        {
            throw new InputException(root, "This holds more than " + MaximumValues.ToString(CultureInfo.InvariantCulture)
                + " values, which no task definition does: ECS takes 64 KiB.");
        }

        switch (node)
        {
            case JsonNode.Text text:
                CheckText(text.Value, text.Position);
                break;
            case JsonNode.Items items:
                foreach (var item in items.Values)
                    Check(item, root, ref count);
                break;
            case JsonNode.Map map:
                foreach (var member in map.Members)
                {
                    CheckText(member.Name, member.Position);
                    Check(member.Value, root, ref count);
                }

                break;
        }
    }

    private static void CheckText(string text, JsonPosition position)
    {
        if (JsonText.HasLoneSurrogate(text))
        {
            throw new InputException(position, "The text holds half of a surrogate pair (\\ud800 to \\udfff alone), which is no character: no assembly can carry it, "
                + "and ECS does not take it. Write both halves, or take it away.");
        }
    }
}
