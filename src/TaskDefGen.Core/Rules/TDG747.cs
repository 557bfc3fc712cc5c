using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A deployment that moves traffic, with which AWS is not told all that this takes. What ECS refuses: TDG721.</summary>
public sealed class TDG747 : Rule
{
    private const int BakeTime = 10;

    public override RuleDescriptor Descriptor { get; } = new("TDG747", "Blue/green, linear or canary settings incomplete", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceFacts.Written(context) is not { } service || !ServiceFacts.ShiftsTraffic(service))
            return;
        CheckBakeTime(context, service);
        var balancers = service.Objects(ServiceDescription.LoadBalancers).ToList();
        var advanced = balancers.Where(b => b.Has(ServiceDescription.LoadBalancer.AdvancedConfiguration)).ToList();
        foreach (var balancer in advanced)
            CheckRules(context, balancer);
        if (advanced.Count == 0 && balancers.Find(b => b.Has(ServiceDescription.LoadBalancer.TargetGroupArn)) is { } single)
        {
            context.Report(
                Descriptor,
                single,
                ServiceDescription.LoadBalancer.AdvancedConfiguration,
                "Strategy " + ServiceFacts.Strategy(service) + " runs two versions side by side, and the load balancer has one target group. Write the second one in AlternateTargetGroupArn, the rule "
                + "(or listener) with the traffic in ProductionListenerRule, and in RoleArn the role that ECS moves it with.");
        }
    }

    private void CheckBakeTime(RuleContext context, EcsObject service)
    {
        var deployment = service.Object(ServiceDescription.DeploymentConfiguration)!;
        if (ServiceFacts.Strategy(service) != "BLUE_GREEN" || deployment.Has(ServiceDescription.Deployment.BakeTimeInMinutes))
            return;
        var minutes = MessageText.Number(BakeTime);
        context.Report(
            Descriptor,
            deployment,
            ServiceDescription.Deployment.BakeTimeInMinutes,
            "Strategy BLUE_GREEN doesn't say how long the old tasks stay after the traffic has moved, the time in which going back costs nothing; the API of ECS asks for it. Write BakeTimeInMinutes, such as "
            + minutes + ".",
            new Edit.Set("Set BakeTimeInMinutes to " + minutes, deployment, ServiceDescription.Deployment.BakeTimeInMinutes, BakeTime));
    }

    private void CheckRules(RuleContext context, EcsObject balancer)
    {
        var settings = balancer.Object(ServiceDescription.LoadBalancer.AdvancedConfiguration);
        if (settings is null)
            return;
        var hasRule = settings.Has(ServiceDescription.AdvancedConfiguration.ProductionListenerRule);
        var hasRole = settings.Has(ServiceDescription.AdvancedConfiguration.RoleArn);
        if (hasRule && hasRole)
            return;
        const string Rule = "ProductionListenerRule, the ARN of the rule (or listener) with the traffic";
        const string Role = "RoleArn, the role that it does so with";
        var (unknown, write) = hasRule ? ("as whom", Role) : hasRole ? ("of which rule", Rule) : ("of which rule, nor as whom", Rule + ", and " + Role);
        context.Report(
            Descriptor,
            settings,
            hasRule ? ServiceDescription.AdvancedConfiguration.RoleArn : ServiceDescription.AdvancedConfiguration.ProductionListenerRule,
            "ECS moves the traffic between the two target groups by itself, and is not told " + unknown + ". Write " + write + ".");
    }
}
