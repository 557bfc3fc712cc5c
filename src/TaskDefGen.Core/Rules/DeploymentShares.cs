using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>How many tasks a rolling deployment leaves, and how many it allows. Null where there is no such deployment, or where it can't be told.</summary>
/// <param name="Deployment">Where it is written; null where ECS's defaults hold.</param>
internal sealed record DeploymentShares(EcsObject? Deployment, long Minimum, long Maximum)
{
    public static DeploymentShares? Of(EcsObject service)
    {
        if (!ServiceFacts.IsReplica(service) || !ServiceFacts.IsRolling(service))
            return null;
        var deployment = service.Object(ServiceDescription.DeploymentConfiguration);
        return Read(deployment, ServiceDescription.Deployment.MinimumHealthyPercent, 100) is { } minimum and >= 0 and <= 100
            && Read(deployment, ServiceDescription.Deployment.MaximumPercent, 200) is { } maximum and >= 100
            ? new DeploymentShares(deployment, minimum, maximum)
            : null; // TDG715
    }

    /// <summary>The fewest tasks that stay: rounded up.</summary>
    public long Fewest(long count) => (long)Math.Ceiling(count * Minimum / 100m);

    /// <summary>The most tasks that run: rounded down.</summary>
    public long Most(long count) => (long)Math.Floor(count * Maximum / 100m);

    private static long? Read(EcsObject? deployment, Member member, long assumed) => deployment?.Has(member) == true ? deployment.Integer(member) : assumed;
}
