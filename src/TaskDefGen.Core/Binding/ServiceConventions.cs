using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Fills what a service and what stands around it leave open: names, the container that takes the traffic, its port.</summary>
internal sealed class ServiceConventions(BindingScope scope, TaskIdentity identity, EcsObject task, IReadOnlyList<BoundContainer> containers, EcsObject service)
{
    /// <param name="isService">Whether [Service] is there: only then is there a service to name.</param>
    public void Apply(bool isService)
    {
        NameCluster();
        if (isService)
            Fill(service, ServiceDescription.ServiceName, task.Text(Ecs.TaskDefinition.Family));
        if (isService || service.Has(ServiceDescription.RunTask) || service.Has(ServiceDescription.Schedules))
            Fill(service, ServiceDescription.Cluster, ClusterName());
        foreach (var loadBalancer in service.Objects(ServiceDescription.LoadBalancers))
            ConnectLoadBalancer(loadBalancer);
        NameRole(ServiceDescription.ExecutionRole, Ecs.TaskDefinition.ExecutionRoleArn);
        NameRole(ServiceDescription.TaskRole, Ecs.TaskDefinition.TaskRoleArn);
        if (service.Object(ServiceDescription.Repository) is { } repository)
            Fill(repository, ServiceDescription.RepositorySettings.RepositoryName, Repository());
    }

    private void NameCluster()
    {
        if (service.Object(ServiceDescription.ClusterDescription) is { } cluster)
            Fill(cluster, ServiceDescription.ClusterSettings.ClusterName, scope.Conventions.ClusterOf(identity.Project, identity.Environment));
    }

    private string? ClusterName() =>
        service.Object(ServiceDescription.ClusterDescription)?.Text(ServiceDescription.ClusterSettings.ClusterName)
        ?? scope.Conventions.ClusterOf(identity.Project, identity.Environment);

    private void ConnectLoadBalancer(EcsObject loadBalancer)
    {
        var main = Main();
        Fill(loadBalancer, ServiceDescription.LoadBalancer.ContainerName, main?.Text(Ecs.ContainerDefinition.Name));
        if (!loadBalancer.IsOpen(ServiceDescription.LoadBalancer.ContainerPort))
            return;
        var name = loadBalancer.Text(ServiceDescription.LoadBalancer.ContainerName);
        var ports = containers.Select(c => c.Definition).FirstOrDefault(c => c.Text(Ecs.ContainerDefinition.Name) == name)?.Objects(Ecs.ContainerDefinition.PortMappings);
        if (ports?.Select(p => p.Integer(Ecs.PortMapping.ContainerPort)).FirstOrDefault(p => p is not null) is { } port)
            loadBalancer.Set(ServiceDescription.LoadBalancer.ContainerPort, new IntegerValue(port, loadBalancer.Origin));
    }

    private void NameRole(Member role, Member arn)
    {
        if (service.Object(role) is { } description && task.Text(arn) is { Length: > 0 } text)
            Fill(description, ServiceDescription.RoleDescription.RoleName, text.Substring(text.LastIndexOf('/') + 1));
    }

    /// <summary>What the image of the main container names, where that is in a private registry of ECR; else the convention.</summary>
    private string? Repository() =>
        Main()?[Ecs.ContainerDefinition.Image] is TextValue { AsImage: { Ecr: not null } reference }
            ? reference.Path.Text
            : scope.Conventions.RepositoryOf(identity.Project, identity.Service);

    private EcsObject? Main() =>
        (containers.FirstOrDefault(c => c.IsMain)
        ?? containers.FirstOrDefault(c => c.Definition.Boolean(Ecs.ContainerDefinition.Essential) != false)
        ?? (containers.Count > 0 ? containers[0] : null))?.Definition;

    private static void Fill(EcsObject target, Member member, string? text)
    {
        if (!string.IsNullOrEmpty(text) && target.IsOpen(member))
            target.Set(member, new TextValue(text!, target.Origin));
    }
}
