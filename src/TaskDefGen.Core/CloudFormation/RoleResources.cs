using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>The roles whose policies the build wrote. A role that several services share has the policy of each.</summary>
internal static class RoleResources
{
    public const string Kind = "role";

    public static void Add(Stack stack, StackDefinition definition)
    {
        Add(stack, definition, "execution-role", "executionRoleArn", ServiceDescription.ExecutionRole);
        Add(stack, definition, "task-role", "taskRoleArn", ServiceDescription.TaskRole);
    }

    /// <summary>A role as a task definition names it: the one of this template, else its ARN; null where none is named.</summary>
    public static JsonNode? Reference(Stack stack, StackDefinition definition, string member)
    {
        if (definition.TaskJson.TextOf(member) is not { Length: > 0 } written)
            return null;
        if (stack.Find(Kind, NameOf(written)) is { } id)
            return Cfn.GetAtt(id, "Arn");
        return written.StartsWith("arn:", System.StringComparison.Ordinal) || Placeholder.IsIn(written)
            ? Cfn.Text(written)
            : Cfn.Sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/" + written);
    }

    private static void Add(Stack stack, StackDefinition definition, string file, string member, Member described)
    {
        if (!definition.Documents.TryGetValue(file + "-policy.json", out var policy) || !definition.Documents.TryGetValue(file + "-trust.json", out var trust))
            return;
        var surrounding = definition.Surroundings?.Object(described);
        var name = definition.TaskJson.TextOf(member) is { Length: > 0 } written ? NameOf(written) : surrounding?.Text(ServiceDescription.RoleDescription.RoleName);
        if (name is null || Placeholder.IsIn(name))
            return;

        var own = JsonBuild.Map(("PolicyName", Cfn.Text(Stack.NameOf(definition))), ("PolicyDocument", policy));
        var managed = surrounding?.Texts(ServiceDescription.RoleDescription.ManagedPolicies).Select(p => Managed(p.Text)).ToList() ?? [];
        if (stack.TryShare(Kind, name, name, "Role", out var id))
        {
            stack.Add(id, Cfn.Resource("AWS::IAM::Role", JsonBuild.Map(
                ("RoleName", Cfn.Text(name)),
                ("AssumeRolePolicyDocument", trust),
                ("ManagedPolicyArns", managed.Count == 0 ? null : JsonBuild.Items(managed)),
                ("Policies", policy.ItemsOf("Statement").Count == 0 ? null : JsonBuild.Items([own])))));
            return;
        }

        var role = stack[id];
        var properties = (JsonNode.Map)role["Properties"]!;
        if (policy.ItemsOf("Statement").Count > 0)
            properties = properties.With("Policies", JsonBuild.Items([.. properties.ItemsOf("Policies"), own]));
        stack.Replace(id, role.With("Properties", properties));
    }

    private static JsonNode Managed(string policy) => policy.StartsWith("arn:", System.StringComparison.Ordinal) || Placeholder.IsIn(policy)
        ? Cfn.Text(policy)
        : Cfn.Sub("arn:${AWS::Partition}:iam::aws:policy/" + (policy == "AmazonECSTaskExecutionRolePolicy" ? "service-role/" : "") + policy);

    private static string NameOf(string arn) => arn.StartsWith("arn:", System.StringComparison.Ordinal) ? arn.Substring(arn.LastIndexOf('/') + 1) : arn;
}
