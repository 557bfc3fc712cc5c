using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
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
        LaunchType = service.Text(ServiceDescription.LaunchType);
        var compatibilities = context.Task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).ToList();
        RunsOnFargate = LaunchType == EcsWords.Fargate || (LaunchType is null && compatibilities.Count > 0 && compatibilities.TrueForAll(c => c.Text == EcsWords.Fargate));
    }

    public EcsObject Service { get; }

    public IReadOnlyList<EcsObject> Subnets { get; }

    /// <summary>As ECS writes it; null where the service leaves it to the task definition.</summary>
    public string? LaunchType { get; }

    /// <summary>Whether the tasks can run on Fargate only.</summary>
    public bool RunsOnFargate { get; }

    public bool AssignsPublicIp => Service.Boolean(ServiceDescription.AssignPublicIp) == true;

    /// <summary>Whether the launch type takes no public IP.</summary>
    public bool RefusesPublicIp => LaunchType is EcsWords.Ec2 or EcsWords.External;

    /// <summary>Whether somebody has said why the tasks have a public IP.</summary>
    public bool JustifiesPublicIp => AssignsPublicIp && !string.IsNullOrWhiteSpace(Service.Text(ServiceDescription.PublicIpJustification));

    public static ServiceNetwork? Of(RuleContext context) => context.Service is { } service ? new ServiceNetwork(context, service) : null;

    public static bool IsDeclaredPublic(EcsObject subnet) => subnet.Boolean(ServiceDescription.Subnet.Public) == true;

    /// <summary>Whether a subnet is public by its name, and nobody has said otherwise.</summary>
    public static bool IsNamedPublic(EcsObject subnet) =>
        subnet.Boolean(ServiceDescription.Subnet.Public) is null
        && subnet.Text(ServiceDescription.Subnet.Id) is { } id
        && !Placeholder.IsIn(id)
        && id.IndexOf("public", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The VPC endpoints that the task needs to start without a way to the internet, and that are not declared.</summary>
    public IReadOnlyList<string> MissingEndpoints(RuleContext context)
    {
        var declared = Service.Object(ServiceDescription.Network)?.Texts(ServiceDescription.NetworkDescription.VpcEndpoints).Select(e => e.Text).ToList() ?? [];
        if (declared.Exists(e => Placeholder.IsIn(e) && e.IndexOf("amazonaws", StringComparison.Ordinal) < 0))
            return []; // it may be any of them
        return Needed(context).Where(n => !declared.Exists(d =>
            string.Equals(d, n, StringComparison.OrdinalIgnoreCase) || d.EndsWith("." + n, StringComparison.OrdinalIgnoreCase))).ToList();
    }

    private static List<string> Needed(RuleContext context)
    {
        var needed = new List<string> { "ecr.api", "ecr.dkr", "s3" };
        var logs = context.Containers.Select(c => c.Object(Ecs.ContainerDefinition.LogConfiguration)).OfType<EcsObject>().ToList();
        if (logs.Exists(l => l.Text(Ecs.LogConfiguration.LogDriver) == AwsLogs.Driver))
            needed.Add("logs");
        var secrets = context.Containers.SelectMany(c => c.Objects(Ecs.ContainerDefinition.Secrets))
            .Concat(logs.SelectMany(l => l.Objects(Ecs.LogConfiguration.SecretOptions)))
            .Select(s => s.Text(Ecs.Secret.ValueFrom) ?? "").Where(v => !Placeholder.IsIn(v) || v.StartsWith("arn:", StringComparison.Ordinal)).ToList();
        if (secrets.Exists(v => v.IndexOf(":secretsmanager:", StringComparison.Ordinal) >= 0))
            needed.Add("secretsmanager");
        if (secrets.Exists(v => v.IndexOf(":secretsmanager:", StringComparison.Ordinal) < 0))
            needed.Add("ssm");
        return needed;
    }
}
