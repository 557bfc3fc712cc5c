using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TaskDefGen.Registration.Tests.Support;

internal static class JsonAssert
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same values; the order of members means nothing, that of lists does.</summary>
    public static void Equal(string expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(expected), actual))
        {
            Assert.Fail($"Expected:\n{JsonNode.Parse(expected)?.ToJsonString(Readable)}\nActual:\n{actual?.ToJsonString(Readable) ?? "null"}");
        }
    }
}
