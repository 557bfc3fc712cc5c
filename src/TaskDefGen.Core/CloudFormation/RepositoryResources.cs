using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>
/// Image repositories. They have no environment, so that the stacks of several environments declare the same one: all but one of them are told not
/// to create it.
/// </summary>
internal static class RepositoryResources
{
    public const string Kind = "repository";

    private const string Switch = "CreateRepositories";

    public static void Add(Stack stack, StackDefinition definition)
    {
        if (!definition.Documents.TryGetValue("repository.json", out var repository) || repository.TextOf("repositoryName") is not { } name)
            return;
        if (!stack.TryShare(Kind, name, Stack.NameOf(definition), "Repository", out var id))
            return;
        stack.Parameter(Switch, JsonBuild.Map(
            ("Type", Cfn.Text("String")),
            ("Default", Cfn.Text("true")),
            ("AllowedValues", Cfn.Texts("true", "false")),
            ("Description", Cfn.Text("Whether this stack has the image repositories; false where the stack of another environment has them."))));
        if (stack.Conditions.Count == 0)
            stack.Conditions.Add((Switch, JsonBuild.Map(("Fn::Equals", JsonBuild.Items([Cfn.Ref(Switch), Cfn.Text("true")])))));
        var resource = Cfn.Resource("AWS::ECR::Repository", Properties(definition, repository));
        stack.Add(id, JsonBuild.Map([("Type", resource["Type"]), ("Condition", Cfn.Text(Switch)), ("Properties", resource["Properties"])]));
    }

    private static JsonNode.Map Properties(StackDefinition definition, JsonNode.Map repository)
    {
        var properties = CfnNames.Convert(repository.Without("imageTagMutabilityExclusionFilters"));
        var exclusions = repository.ItemsOf("imageTagMutabilityExclusionFilters").OfType<JsonNode.Map>().ToList();
        if (exclusions.Count > 0)
        {
            properties = properties.With("ImageTagMutabilityExclusionFilters", JsonBuild.Items(exclusions.Select(e => JsonBuild.Map(
                ("ImageTagMutabilityExclusionFilterType", e["filterType"]),
                ("ImageTagMutabilityExclusionFilterValue", e["filter"])))));
        }

        return definition.Documents.TryGetValue("repository-lifecycle.json", out var lifecycle) && lifecycle.TextOf("lifecyclePolicyText") is { } text
            ? properties.With("LifecyclePolicy", JsonBuild.Map(("LifecyclePolicyText", Cfn.Text(text))))
            : properties;
    }
}
