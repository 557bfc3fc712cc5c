using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Shares of the desired count that no deployment has. Those of a daemon: TDG704.</summary>
public sealed class TDG715 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG715", "Deployment percentages out of bounds", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || !ServiceFacts.IsReplica(service) || service.Object(ServiceDescription.DeploymentConfiguration) is not { } deployment)
            return;
        if (deployment[ServiceDescription.Deployment.MinimumHealthyPercent] is IntegerValue { Number: < 0 or > 100 } least)
        {
            var right = least.Number < 0 ? 0 : 100;
            context.Report(
                Descriptor,
                least,
                "MinimumHealthyPercent " + least + " is out of range: from 0 to 100 percent of the tasks can stay healthy during a deployment. Write "
                + MessageText.Number(right) + ", or leave it out for 100.",
                new Edit.Set("Set MinimumHealthyPercent to " + MessageText.Number(right), deployment, ServiceDescription.Deployment.MinimumHealthyPercent, right));
        }

        if (deployment[ServiceDescription.Deployment.MaximumPercent] is IntegerValue { Number: < 100 } most)
        {
            context.Report(
                Descriptor,
                most,
                "MaximumPercent " + most + " is out of range: during a deployment at least the desired count may run, which is 100 percent. Write 200, or leave it out for that; with 100 the old "
                + "tasks stop before new ones start, which takes a MinimumHealthyPercent below 100.",
                new Edit.Set("Set MaximumPercent to 200", deployment, ServiceDescription.Deployment.MaximumPercent, 200));
        }
    }
}
