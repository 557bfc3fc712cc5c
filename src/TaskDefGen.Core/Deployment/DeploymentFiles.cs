using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>The files beside a task definition: each only where something is said that goes into it.</summary>
public static class DeploymentFiles
{
    public static IReadOnlyList<DeploymentFile> Of(BoundTask task)
    {
        if (task.Surroundings.IsEmpty || string.IsNullOrWhiteSpace(task.Family))
            return [];
        var context = new DeploymentContext(task);
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. All(context).Select(f => new DeploymentFile(Distinct(f.Path, paths), f.Command, CanonicalJson.WriteFile(f.Document)))];
    }

    private static IEnumerable<(string Path, string? Command, JsonNode.Map Document)> All(DeploymentContext context) =>
        Services(context).Concat(Scaling(context)).Concat(Tasks(context)).Concat(Resources(context)).Concat(Roles(context));

    private static IEnumerable<(string Path, string? Command, JsonNode.Map Document)> Services(DeploymentContext context)
    {
        if (ServiceDescription.IsService(context.Description))
        {
            yield return ("service.json", "ecs create-service", ServiceDocuments.Create(context));
            yield return ("update-service.json", "ecs update-service", ServiceDocuments.Update(context));
        }

        if (context.Description.Has(ServiceDescription.ClusterDescription))
            yield return ("cluster.json", "ecs create-cluster", ClusterDocument.Create(context));
    }

    private static IEnumerable<(string Path, string? Command, JsonNode.Map Document)> Scaling(DeploymentContext context)
    {
        if (context.Description.Has(ServiceDescription.ScalableTarget))
            yield return ("autoscaling/target.json", "application-autoscaling register-scalable-target", ScalingDocuments.Target(context));
        foreach (var (name, document) in ScalingDocuments.Policies(context))
            yield return ("autoscaling/policy-" + Named(name) + ".json", "application-autoscaling put-scaling-policy", document);
        foreach (var (name, document) in ScalingDocuments.Actions(context))
            yield return ("autoscaling/action-" + Named(name) + ".json", "application-autoscaling put-scheduled-action", document);
    }

    private static IEnumerable<(string Path, string? Command, JsonNode.Map Document)> Tasks(DeploymentContext context)
    {
        if (context.Description.Has(ServiceDescription.RunTask))
            yield return ("run-task.json", "ecs run-task", TaskDocuments.Run(context));
        foreach (var schedule in context.Description.Objects(ServiceDescription.Schedules))
        {
            var name = schedule.Text(ServiceDescription.Schedule.Name);
            yield return (name is null ? "schedule.json" : "schedule-" + Named(name) + ".json", "scheduler create-schedule", TaskDocuments.Schedule(context, schedule));
        }
    }

    private static IEnumerable<(string Path, string? Command, JsonNode.Map Document)> Resources(DeploymentContext context)
    {
        if (context.Description.Has(ServiceDescription.Repository))
        {
            yield return ("repository.json", "ecr create-repository", ResourceDocuments.Repository(context));
            if (ResourceDocuments.Lifecycle(context) is { } lifecycle)
                yield return ("repository-lifecycle.json", "ecr put-lifecycle-policy", lifecycle);
        }

        foreach (var (name, group, retention) in ResourceDocuments.LogGroups(context))
        {
            yield return ("log-groups/" + Named(name) + ".json", "logs create-log-group", group);
            if (retention is not null)
                yield return ("log-groups/" + Named(name) + "-retention.json", "logs put-retention-policy", retention);
        }
    }

    private static IEnumerable<(string Path, string? Command, JsonNode.Map Document)> Roles(DeploymentContext context)
    {
        if (context.Description.Has(ServiceDescription.ExecutionRole))
        {
            if (ExecutionRolePolicy.Create(context) is { } policy)
                yield return ("execution-role-policy.json", null, policy);
            yield return ("execution-role-trust.json", null, Policy.Trust(context));
        }

        if (context.Description.Has(ServiceDescription.TaskRole))
        {
            if (TaskRolePolicy.Create(context) is { } policy)
                yield return ("task-role-policy.json", null, policy);
            yield return ("task-role-trust.json", null, Policy.Trust(context));
        }
    }

    /// <summary>Two names may make one path, where characters were replaced.</summary>
    private static string Distinct(string path, HashSet<string> paths)
    {
        var distinct = path;
        for (var i = 2; !paths.Add(distinct); i++)
            distinct = path.Substring(0, path.Length - FileName.Extension.Length) + "-" + i.ToString(CultureInfo.InvariantCulture) + FileName.Extension;
        return distinct;
    }

    /// <summary>A name that names a file on every system: what it can't hold becomes a hyphen.</summary>
    private static string Named(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Trim('/', ' '))
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' ? c : '-');
        return text.Length > 100 ? text.ToString(0, 100) : text.ToString();
    }
}
