using System;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Cli.Import;

/// <summary>Project, service and environment, where the names in a definition follow the conventions.</summary>
internal sealed record ImportIdentity(string Project, string Service, string Environment)
{
    /// <summary>
    /// The family must end in an environment, and the service must be told by something else that follows the conventions: without that nobody can
    /// say where the project ends.
    /// </summary>
    public static ImportIdentity? Recognise(EcsObject task, string? environment)
    {
        var conventions = Conventions.Default;
        if (task.Text(Ecs.TaskDefinition.Family) is not { Length: > 0 } family)
            return null;
        foreach (var name in environment is null ? conventions.Environments.AsEnumerable() : [environment])
        {
            var suffix = "-" + name;
            if (!family.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            var rest = family[..^suffix.Length];
            for (var split = rest.IndexOf('-', StringComparison.Ordinal); split > 0; split = rest.IndexOf('-', split + 1))
            {
                var candidate = new ImportIdentity(rest[..split], rest[(split + 1)..], name);
                if (candidate.Service.Length > 0 && candidate.IsConfirmedBy(task, conventions))
                    return candidate;
            }
        }

        return null;
    }

    private bool IsConfirmedBy(EcsObject task, Conventions conventions)
    {
        var container = conventions.ContainerOf(Service);
        var group = conventions.LogGroupOf(Project, Service, Environment);
        var repository = "/" + conventions.RepositoryOf(Project, Service) + ":";
        return task.Objects(Ecs.TaskDefinition.ContainerDefinitions).Any(c =>
            c.Text(Ecs.ContainerDefinition.Name) == container
            || c.Text(Ecs.ContainerDefinition.Image)?.Contains(repository, StringComparison.Ordinal) == true
            || c.Object(Ecs.ContainerDefinition.LogConfiguration)?.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Group]?.Text == group);
    }
}
