using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>
/// One template for all that the classes of a project declare in one environment: cluster, log groups, roles, repositories, task definitions, services,
/// scaling, schedules, and the VPC endpoints that are missing.
/// </summary>
public static class CloudFormationTemplate
{
    /// <summary>The template as JSON, in the same form as the other files.</summary>
    public static string Write(IReadOnlyList<StackDefinition> definitions)
    {
        var stack = new Stack(definitions);
        foreach (var definition in definitions)
        {
            // What others refer to comes first.
            ClusterResources.Add(stack, definition);
            LogGroupResources.Add(stack, definition);
            RoleResources.Add(stack, definition);
            RepositoryResources.Add(stack, definition);
            TaskResources.Add(stack, definition);
            ServiceResources.Add(stack, definition);
            ScalingResources.Add(stack, definition);
            EndpointResources.Add(stack, definition);
        }

        var environment = definitions.Select(d => d.Identity.Environment).FirstOrDefault();
        return CanonicalJson.Write(JsonBuild.Map(
            ("AWSTemplateFormatVersion", Cfn.Text("2010-09-09")),
            ("Description", Cfn.Text("Task definitions and what stands around them" + (environment is null ? "" : " in " + environment) + ". Written by the build: change the classes instead.")),
            ("Parameters", stack.Parameters.Count == 0 ? null : JsonBuild.Map([.. stack.Parameters])),
            ("Conditions", stack.Conditions.Count == 0 ? null : JsonBuild.Map([.. stack.Conditions])),
            ("Resources", JsonBuild.Map([.. stack.Resources])))) + "\n";
    }
}
