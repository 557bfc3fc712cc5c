using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What the rules on networks ask of a service. Null where nothing is said of it.</summary>
internal sealed class ServiceNetwork
{
    private ServiceNetwork(RuleContext context, EcsObject service)
    {
        Service = service;
        Subnets = service.Objects(ServiceDescription.Subnets).ToList();
        Mode = context.Task.Text(Ecs.TaskDefinition.NetworkMode);
        LaunchType = service.Text(ServiceDescription.LaunchType);
        var compatibilities = context.Task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).ToList();
        RunsOnFargate = LaunchType == EcsWords.Fargate || (LaunchType is null && compatibilities.Count > 0 && compatibilities.TrueForAll(c => c.Text == EcsWords.Fargate));
        RunsOnEc2 = LaunchType == EcsWords.Ec2 || (LaunchType is null && compatibilities.Count > 0 && compatibilities.TrueForAll(c => c.Text == EcsWords.Ec2));
    }

    public EcsObject Service { get; }

    public IReadOnlyList<EcsObject> Subnets { get; }

    /// <summary>As ECS writes it; null where the service leaves it to the task definition.</summary>
    public string? LaunchType { get; }

    /// <summary>Whether the tasks can run on Fargate only.</summary>
    public bool RunsOnFargate { get; }

    /// <summary>Whether the tasks can run on EC2 instances only.</summary>
    public bool RunsOnEc2 { get; }

    /// <summary>Whether there is a service, not only a task to be started by itself.</summary>
    public bool IsService => ServiceDescription.IsService(Service);

    /// <summary>As the task definition says it.</summary>
    public string? Mode { get; }

    /// <summary>Whether each task has a network interface of its own: Fargate knows nothing else.</summary>
    public bool UsesAwsvpc => Mode == EcsWords.Awsvpc || (Mode is null && RunsOnFargate);

    public bool AssignsPublicIp => Service.Boolean(ServiceDescription.AssignPublicIp) == true;

    /// <summary>Whether the launch type takes no public IP.</summary>
    public bool RefusesPublicIp => LaunchType is EcsWords.Ec2 or EcsWords.External;

    /// <summary>Whether somebody has said why the tasks have a public IP.</summary>
    public bool JustifiesPublicIp => AssignsPublicIp && !string.IsNullOrWhiteSpace(Service.Text(ServiceDescription.PublicIpJustification));

    public static ServiceNetwork? Of(RuleContext context) => context.Service is { } service ? new ServiceNetwork(context, service) : null;

    /// <summary>Of a task that has no service of its own, too.</summary>
    public static ServiceNetwork? Around(RuleContext context) => context.Surroundings is { } surroundings ? new ServiceNetwork(context, surroundings) : null;

    public static bool IsDeclaredPublic(EcsObject subnet) => subnet.Boolean(ServiceDescription.Subnet.Public) == true;

    /// <summary>Whether a subnet is public by its name, and nobody has said otherwise.</summary>
    public static bool IsNamedPublic(EcsObject subnet) =>
        subnet.Boolean(ServiceDescription.Subnet.Public) is null
        && subnet.Text(ServiceDescription.Subnet.Id) is { } id
        && !Placeholder.IsIn(id)
        && id.IndexOf("public", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether somebody has said of every subnet that it is private.</summary>
    public bool IsPrivate => Subnets.Count > 0 && Subnets.All(s => s.Boolean(ServiceDescription.Subnet.Public) == false);

    /// <summary>Whether every subnet is declared public, and the tasks get no address there: TDG414 speaks of that.</summary>
    public bool IsPublicWithoutAddress => Subnets.Count > 0 && !AssignsPublicIp && Subnets.All(IsDeclaredPublic);

    public bool HasNat => Service.Object(ServiceDescription.Network)?.Boolean(ServiceDescription.NetworkDescription.NatGateway) == true;

    /// <summary>The VPC endpoints, short or in full, in a list or each by itself.</summary>
    public IReadOnlyList<string> DeclaredEndpoints => Service.Object(ServiceDescription.Network) is { } description
        ? description.Texts(ServiceDescription.NetworkDescription.VpcEndpoints).Select(e => e.Text)
            .Concat(description.Objects(ServiceDescription.NetworkDescription.Endpoints).Select(e => e.Text(ServiceDescription.VpcEndpoint.Service) ?? "")).ToList()
        : [];

    /// <summary>Whether a placeholder stands among the endpoints, for any of them.</summary>
    public bool MayHaveAnyEndpoint => DeclaredEndpoints.Any(e => Placeholder.IsIn(e) && e.IndexOf("amazonaws", StringComparison.Ordinal) < 0);

    /// <summary>The VPC endpoints, short, that it takes to start a task from ECR without a way to the internet, and that are not declared.</summary>
    public IReadOnlyList<string> MissingEndpoints(RuleContext context)
    {
        if (MayHaveAnyEndpoint)
            return [];
        var declared = DeclaredEndpoints;
        return NetworkNeed.FromEcr.Concat(NetworkNeed.Of(context, Service, NetworkPath.RegionOf(context)))
            .Where(n => !declared.Any(n.IsMetBy)).Select(n => n.Endpoint).Distinct(StringComparer.Ordinal).ToList();
    }
}
