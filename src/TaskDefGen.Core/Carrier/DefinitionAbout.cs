using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Carrier;

/// <summary>What an assembly carries along with a task definition, which its JSON can't say. The generator writes it, the build reads it.</summary>
/// <param name="Class">The full name of the class.</param>
/// <param name="MainContainer">The name of the container that the task is about; null where it has none of its own.</param>
/// <param name="Service">What <see cref="ServiceDescription"/> holds; null where nothing is said of the service.</param>
public sealed record DefinitionAbout(string Class, TaskIdentity Identity, string? MainContainer, JsonNode.Map? Service)
{
    public static string Write(string className, BoundTask task) => CanonicalJson.Write(JsonBuild.Map(
        ("class", JsonBuild.Text(className)),
        ("project", JsonBuild.Text(task.Identity.Project)),
        ("service", JsonBuild.Text(task.Identity.Service)),
        ("environment", JsonBuild.Text(task.Identity.Environment)),
        ("region", JsonBuild.Text(task.Identity.Region)),
        ("accountId", JsonBuild.Text(task.Identity.AccountId)),
        ("mainContainer", JsonBuild.Text(task.Containers.FirstOrDefault(c => c.IsMain)?.Definition.Text(Ecs.ContainerDefinition.Name))),
        ("description", task.Service is null ? null : JsonParser.Parse(CanonicalJson.Write(task.Service)))));

    /// <exception cref="JsonSyntaxException">It is no JSON.</exception>
    public static DefinitionAbout Read(string text)
    {
        var json = JsonParser.Parse(text) as JsonNode.Map ?? throw new JsonSyntaxException(default, "An object is due here.");
        return new DefinitionAbout(
            Text("class") ?? "",
            new TaskIdentity(Text("project"), Text("service"), Text("environment"), Text("region"), Text("accountId"), default, default, default),
            Text("mainContainer"),
            json["description"] as JsonNode.Map);

        string? Text(string name) => (json[name] as JsonNode.Text)?.Value;
    }
}
