using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace TaskDefGen.Corpus.Tests;

/// <summary>What the build emitted for one task definition.</summary>
internal static class EmittedFile
{
    public static byte[] Bytes(string family) => Encoding.UTF8.GetBytes(
        TaskDefinitions.All.Concat(MyProject.UserService.TaskDefinitions.All).Single(d => d.Family == family).GetJson());

    public static JsonNode Json(string family) => JsonNode.Parse(Bytes(family))!;
}
