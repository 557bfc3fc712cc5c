using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A word on a service where ECS knows others; TDG037 is about those of the task definition.</summary>
public sealed class TDG742 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG742", "Scheduling or launch type unknown", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        foreach (var member in new[]
        {
            ServiceDescription.LaunchType, ServiceDescription.SchedulingStrategy, ServiceDescription.PropagateTags, ServiceDescription.AvailabilityZoneRebalancing,
        })
            CheckWord(context, service, member);
        if (service.Object(ServiceDescription.DeploymentController) is { } controller)
            CheckWord(context, controller, ServiceDescription.Controller.Type);
        if (service.Object(ServiceDescription.DeploymentConfiguration) is { } deployment)
            CheckWord(context, deployment, ServiceDescription.Deployment.Strategy);
    }

    private void CheckWord(RuleContext context, EcsObject owner, Member member)
    {
        if (owner[member] is not TextValue word || Placeholder.IsIn(word.Text) || member.Type.Enumeration!.ToClr(word.Text) is not null)
            return;
        var name = member == ServiceDescription.Controller.Type ? "deploymentController" : member.Name;
        if (member == ServiceDescription.LaunchType && word.Text == EcsWords.ManagedInstances)
        {
            context.Report(
                Descriptor,
                word,
                "MANAGED_INSTANCES is no launch type of a service: managed instances are chosen by a capacity provider. Leave LaunchType out and write [CapacityProvider(\"<its name>\", Weight = 1)].",
                new Edit.Remove("Remove LaunchType", word));
            return;
        }

        var known = member.Type.Enumeration.Values.Select(v => v.Wire).ToList();
        var nearest = Spelling.Nearest(word.Text.Trim().Replace('-', '_'), known);
        context.Report(
            Descriptor,
            word,
            (string.IsNullOrWhiteSpace(word.Text) ? "A blank text" : MessageText.Quote(word.Text)) + " is no value of " + name + ". "
            + (nearest is null ? "" : "Did you mean " + nearest + "? ") + "Write " + MessageText.Or(known) + ", in just this case.",
            nearest is null ? [] : [new Edit.Set("Set " + name + " to " + nearest, owner, member, nearest)]);
    }
}
