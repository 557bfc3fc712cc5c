using System;
using System.Collections.Generic;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Deployments that take tasks away before new ones have come.</summary>
public sealed class TDG718 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG718", "minimumHealthyPercent below 100 in production", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || DeploymentShares.Of(service) is not { Deployment: { } deployment, Minimum: < 100 } shares)
            return;
        if (context.Identity.Environment is not { } written || Placeholder.IsIn(written) || context.Conventions.EnvironmentOf(written) is not { } environment)
            return;
        var isProduction = string.Equals(environment, "prod", StringComparison.Ordinal);
        if (!isProduction && (shares.Minimum > 0 || string.Equals(environment, "dev", StringComparison.Ordinal)))
            return;

        var count = service.Integer(ServiceDescription.DesiredCount) is { } known and > 0 ? known : (long?)null;
        var edits = new List<Edit> { new Edit.Set("Set MinimumHealthyPercent to 100", deployment, ServiceDescription.Deployment.MinimumHealthyPercent, 100) };
        if (shares.Maximum == 100) // TDG716
            edits.Add(new Edit.Set("Set MaximumPercent to 200", deployment, ServiceDescription.Deployment.MaximumPercent, 200));
        context.Report(
            Descriptor,
            deployment,
            ServiceDescription.Deployment.MinimumHealthyPercent,
            "With MinimumHealthyPercent " + MessageText.Number(shares.Minimum) + " a deployment in " + environment + " may "
            + (count is { } all && shares.Fewest(all) == 0 || shares.Minimum == 0
                ? "stop every task before a new one answers"
                : count is { } some ? "leave " + MessageText.Number(shares.Fewest(some)) + " of " + MessageText.Number(some) + " tasks to do the work" : "leave fewer tasks than the load needs")
            + ". Write MinimumHealthyPercent = 100" + (shares.Maximum == 100 ? " and MaximumPercent = 200" : "") + ": then new tasks start first.",
            edits.Count == 1 ? edits[0] : new Edit.Many("Set MinimumHealthyPercent to 100 and MaximumPercent to 200", edits));
    }
}
