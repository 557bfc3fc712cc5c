using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Carrier;

/// <summary>What an assembly carries along with a task definition, which its JSON can't say. The generator writes it, the build reads it.</summary>
/// <param name="Class">The full name of the class.</param>
/// <param name="MainContainer">The name of the container that the task is about; null where it has none of its own.</param>
/// <param name="Service">What <see cref="ServiceDescription"/> holds; null where nothing is said of the service.</param>
/// <param name="Options">The options that hold for the class.</param>
public sealed record DefinitionAbout(string Class, TaskIdentity Identity, string? MainContainer, JsonNode.Map? Service, IReadOnlyList<WrittenOption> Options)
{
    public static string Write(string className, BoundTask task, IReadOnlyList<WrittenOption> options)
    {
        var writer = CanonicalWriter.Rent();
        var any = false;
        writer.Open('{');
        Text("class", className);
        Text("project", task.Identity.Project);
        Text("service", task.Identity.Service);
        Text("environment", task.Identity.Environment);
        Text("region", task.Identity.Region);
        Text("accountId", task.Identity.AccountId);
        Text("mainContainer", task.Containers.FirstOrDefault(c => c.IsMain)?.Definition.Text(Ecs.ContainerDefinition.Name));
        if (options.Count > 0)
        {
            writer.Name("options", ref any, 1);
            var anyOption = false;
            writer.Open('{');
            foreach (var option in options)
            {
                writer.Name(option.Key, ref anyOption, 2);
                writer.Text(option.Value);
            }

            writer.Close('}', anyOption, 1);
        }

        if (task.Service is { } service)
        {
            writer.Name("description", ref any, 1);
            writer.Object(service, 1);
        }

        writer.Close('}', any, 0);
        return writer.Finish();

        void Text(string name, string? text)
        {
            if (text is null)
                return;
            writer.Name(name, ref any, 1);
            writer.Text(text);
        }
    }

    /// <exception cref="JsonSyntaxException">It is no JSON.</exception>
    public static DefinitionAbout Read(string text)
    {
        var json = JsonParser.Parse(text) as JsonNode.Map ?? throw new JsonSyntaxException(default, "An object is due here.");
        return new DefinitionAbout(
            Text("class") ?? "",
            new TaskIdentity(Text("project"), Text("service"), Text("environment"), Text("region"), Text("accountId"), default, default, default),
            Text("mainContainer"),
            json["description"] as JsonNode.Map,
            [.. (json["options"] as JsonNode.Map)?.Members.Select(m => new WrittenOption(m.Name, (m.Value as JsonNode.Text)?.Value ?? "")) ?? []]);

        string? Text(string name) => (json[name] as JsonNode.Text)?.Value;
    }
}
