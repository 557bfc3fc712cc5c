using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>
/// Finds the task definitions in an input, in whatever form people keep them: the input of register-task-definition, the output of
/// describe-task-definition, a bare list of containers, CloudFormation.
/// </summary>
internal sealed class DefinitionReader(string file, string? family, List<InputNote> notes, TokenNames? tokens = null)
{
    private readonly TokenNames _tokens = tokens ?? new TokenNames();
    private bool _asTemplate;

    /// <param name="asTemplate">Whether text is to be written as attributes, where a known token in braces would be replaced.</param>
    /// <exception cref="InputException">The input can't be read.</exception>
    public IReadOnlyList<DefinitionInput> Read(bool asTemplate = true) => Read(InputText.Read(file), asTemplate);

    /// <exception cref="InputException">The text can't be taken.</exception>
    public IReadOnlyList<DefinitionInput> Read(string text, bool asTemplate = true) => Read(Parse(text), asTemplate);

    /// <exception cref="InputException">The JSON can't be taken.</exception>
    public IReadOnlyList<DefinitionInput> Read(JsonNode json, bool asTemplate)
    {
        _asTemplate = asTemplate;
        return json switch
        {
            JsonNode.Map map => Map(map),
            JsonNode.Items items => [Bare(items)],
            _ => throw new InputException(json.Position, "A task definition is due here, but " + json.Kind + " stands here. "
                + "Give the JSON that register-task-definition takes, the output of describe-task-definition, or a CloudFormation template."),
        };
    }

    /// <exception cref="InputException">The text is no JSON.</exception>
    public static JsonNode Parse(string text)
    {
        try
        {
            return JsonParser.Parse(text, lenient: true);
        }
        catch (JsonSyntaxException error)
        {
            throw new InputException(error.Position, error.Message);
        }
    }

    private List<DefinitionInput> Map(JsonNode.Map map)
    {
        if (CloudFormation.Find(map) is { } resources)
        {
            var found = resources.Select(r => FromCloudFormation(r.Id, r.Properties)).ToList();
            return found.Count > 0 ? found : throw new InputException(map.Position, "The template has no resource of type AWS::ECS::TaskDefinition.");
        }

        if (CloudFormation.IsProperties(map))
            return [FromCloudFormation("", map)];
        if (map["taskDefinition"] is JsonNode.Map described)
            return [Plain(WithTags(described, map["tags"]))];
        if (map["containerDefinitions"] is null && map["family"] is null)
        {
            throw new InputException(map.Position, "This is no task definition: it has neither \"family\" nor \"containerDefinitions\". "
                + "Give the JSON that register-task-definition takes, the output of describe-task-definition, or a CloudFormation template.");
        }

        return [Plain(map)];
    }

    private DefinitionInput FromCloudFormation(string id, JsonNode.Map properties)
    {
        _tokens.Start();
        var converted = new CloudFormation(_tokens, _asTemplate, (position, path, message) => notes.Add(new InputNote(false, file, position, path, message)))
            .Convert(Named(properties));
        return Finish(id, converted);
    }

    private DefinitionInput Bare(JsonNode.Items containers)
    {
        if (family is null)
            throw new InputException(containers.Position, "A list of containers has no family. Give one with --family.");
        return Plain(new JsonNode.Map(containers.Position, [new JsonMember("containerDefinitions", containers.Position, containers)]));
    }

    private DefinitionInput Plain(JsonNode.Map json)
    {
        _tokens.Start();
        return Finish("", Named(json));
    }

    private JsonNode.Map Named(JsonNode.Map json) => _asTemplate ? InputTokens.NamePlaceholders(json, _tokens) : json;

    private DefinitionInput Finish(string name, JsonNode.Map json)
    {
        InputLimits.Check(json);
        if (family is not null)
        {
            var members = json.Members.Where(m => m.Name != "family").ToList();
            members.Insert(0, new JsonMember("family", json.Position, new JsonNode.Text(json.Position, family)));
            json = json with { Members = members };
        }

        return new DefinitionInput(file, name, _asTemplate ? InputTokens.EscapeTexts(json, _tokens) : json, _tokens.Used);
    }

    /// <summary>describe-task-definition gives the tags beside what they belong to.</summary>
    private static JsonNode.Map WithTags(JsonNode.Map described, JsonNode? tags) => tags is null || described["tags"] is not null
        ? described
        : described with { Members = [.. described.Members, new JsonMember("tags", tags.Position, tags)] };
}
