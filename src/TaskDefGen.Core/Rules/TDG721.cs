using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Blue/green, linear and canary deployments that ECS can't carry out.</summary>
public sealed class TDG721 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG721", "Blue/green, linear or canary settings invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        if (service.Object(ServiceDescription.DeploymentConfiguration) is { } deployment)
            CheckDeployment(context, service, deployment);
        foreach (var balancer in service.Objects(ServiceDescription.LoadBalancers))
        {
            if (balancer.Object(ServiceDescription.LoadBalancer.AdvancedConfiguration) is { } advanced)
                CheckTargetGroups(context, balancer, advanced);
        }
    }

    private void CheckDeployment(RuleContext context, EcsObject service, EcsObject deployment)
    {
        if (ServiceFacts.Strategy(service) is "BLUE_GREEN" or "LINEAR" or "CANARY" && ServiceFacts.Controller(service) is EcsWords.CodeDeploy or EcsWords.External)
        {
            context.Report(
                Descriptor,
                deployment,
                ServiceDescription.Deployment.Strategy,
                "Strategy " + ServiceFacts.Strategy(service) + " is carried out by ECS itself, and here DeploymentController is " + ServiceFacts.Controller(service)
                + ": ECS refuses both together. Leave one of them out.",
                new Edit.Remove("Remove Strategy", deployment[ServiceDescription.Deployment.Strategy]!));
        }

        const string Minutes = "minutes";
        CheckMinutes(deployment, ServiceDescription.Deployment.BakeTimeInMinutes, "BakeTimeInMinutes");
        if (deployment.Object(ServiceDescription.Deployment.LinearConfiguration) is { } linear)
        {
            CheckPercent(linear, ServiceDescription.Linear.StepPercent, "LinearStepPercent", 3m, "3", 10);
            CheckMinutes(linear, ServiceDescription.Linear.StepBakeTimeInMinutes, "LinearStepBakeTimeInMinutes");
        }

        if (deployment.Object(ServiceDescription.Deployment.CanaryConfiguration) is { } canary)
        {
            CheckPercent(canary, ServiceDescription.Canary.CanaryPercent, "CanaryPercent", 0.1m, "0.1", 5);
            CheckMinutes(canary, ServiceDescription.Canary.CanaryBakeTimeInMinutes, "CanaryBakeTimeInMinutes");
        }

        void CheckMinutes(EcsObject owner, Member member, string name)
        {
            if (owner[member] is not IntegerValue number || member.Bounds!.Contains(number.Number))
                return;
            var nearest = number.Number < 0 ? member.Bounds.Minimum : member.Bounds.Maximum;
            Report(owner, member, name, number.ToString(), member.Bounds.ToString(), Minutes, nearest);
        }

        void CheckPercent(EcsObject owner, Member member, string name, decimal least, string shown, int assumed)
        {
            if (owner.Number(member) is not { } number)
                return;
            if (number < least || number > 100)
                Report(owner, member, name, MessageText.Number((double)number), shown + " to 100", "percent", number > 100 ? 100 : assumed);
            else if (number * 10 % 1 != 0)
                ReportFraction(owner, member, name, number);
        }

        void ReportFraction(EcsObject owner, Member member, string name, decimal number)
        {
            var right = decimal.Round(number, 1);
            context.Report(
                Descriptor,
                owner,
                member,
                name + " " + number.ToString(CultureInfo.InvariantCulture) + " is too fine: ECS moves the traffic in tenths of a percent. Write " + MessageText.Number((double)right) + ".",
                decimal.Truncate(right) == right ? [new Edit.Set("Set " + name + " to " + MessageText.Number((double)right), owner, member, (int)right)] : []);
        }

        void Report(EcsObject owner, Member member, string name, string given, string range, string unit, int right) => context.Report(
            Descriptor,
            owner,
            member,
            name + " " + given + " is out of range: ECS takes " + range + " " + unit + ". Write " + MessageText.Number(right) + ".",
            new Edit.Set("Set " + name + " to " + MessageText.Number(right), owner, member, right));
    }

    private void CheckTargetGroups(RuleContext context, EcsObject balancer, EcsObject advanced)
    {
        if (!advanced.Has(ServiceDescription.AdvancedConfiguration.AlternateTargetGroupArn))
        {
            context.Report(
                Descriptor,
                advanced,
                ServiceDescription.AdvancedConfiguration.AlternateTargetGroupArn,
                "The load balancer has listener rules for two versions side by side, and one target group. Write the second one's ARN in AlternateTargetGroupArn.");
        }
        else if (advanced.Text(ServiceDescription.AdvancedConfiguration.AlternateTargetGroupArn) is { Length: > 0 } second && !Placeholder.IsIn(second)
            && second == balancer.Text(ServiceDescription.LoadBalancer.TargetGroupArn))
        {
            context.Report(
                Descriptor,
                advanced,
                ServiceDescription.AdvancedConfiguration.AlternateTargetGroupArn,
                "Both target groups are the same, and the old and the new version need one each. Write the ARN of another in AlternateTargetGroupArn.");
        }
    }
}
