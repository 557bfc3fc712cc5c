using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A load balancer that ECS can't register tasks with.</summary>
public sealed class TDG711 : Rule
{
    private const int MostTargetGroups = 5;

    public override RuleDescriptor Descriptor { get; } = new("TDG711", "Load balancer entry invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        var balancers = service.Objects(ServiceDescription.LoadBalancers).ToList();
        foreach (var balancer in balancers)
            CheckEntry(context, balancer);
        var groups = balancers.Where(b => b.Has(ServiceDescription.LoadBalancer.TargetGroupArn)).ToList();
        foreach (var more in groups.Skip(MostTargetGroups).Take(1))
        {
            context.Report(
                Descriptor,
                more,
                "The service has " + MessageText.Number(groups.Count) + " target groups, and ECS registers tasks with 5 at most. Let the listeners of one load balancer share target groups, "
                + "or split the service.");
        }
    }

    private void CheckEntry(RuleContext context, EcsObject balancer)
    {
        var group = balancer[ServiceDescription.LoadBalancer.TargetGroupArn];
        var classic = balancer[ServiceDescription.LoadBalancer.LoadBalancerName];
        if (group is not null && classic is not null)
        {
            context.Report(
                Descriptor,
                classic,
                "The load balancer has a target group and the name of a Classic Load Balancer: ECS takes one of them. Leave LoadBalancerName out; the target group knows its load balancer.",
                new Edit.Remove("Remove LoadBalancerName", classic));
        }
        else if (classic is not null)
        {
            CheckClassic(context, classic);
        }
        else if (group is null)
        {
            context.Report(
                Descriptor,
                balancer,
                ServiceDescription.LoadBalancer.TargetGroupArn,
                "The load balancer has no target group, so that ECS can't register tasks with it. Write the ARN of one: "
                + "[LoadBalancer(\"arn:aws:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>\")].");
        }
        else if (group is TextValue arn && !Placeholder.IsIn(arn.Text) && !IsTargetGroup(arn.Text))
        {
            context.Report(
                Descriptor,
                arn,
                MessageText.QuoteImage(arn.Text) + " is no target group" + (arn.Text.Contains(":loadbalancer/") ? ", but a load balancer" : arn.Text.Contains(":listener") ? ", but a listener" : "")
                + ". Write the ARN of one: arn:aws:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>.");
        }
        else
        {
            CheckTargetType(context, balancer);
        }
    }

    private void CheckClassic(RuleContext context, EcsValue classic)
    {
        if (classic is TextValue { Text: var text } && Placeholder.IsIn(text))
            return;
        var where = context.OnFargate || context.Service!.Text(ServiceDescription.LaunchType) == EcsWords.Fargate ? "on Fargate"
            : ServiceFacts.NetworkMode(context) == EcsWords.Awsvpc ? "in network mode awsvpc" : null;
        if (where is null)
            return;
        context.Report(
            Descriptor,
            classic,
            "A Classic Load Balancer sends traffic to machines, and tasks " + where + " have an address of their own: ECS refuses the service. Use an Application or Network Load Balancer, "
            + "and write the ARN of its target group in TargetGroupArn.");
    }

    private void CheckTargetType(RuleContext context, EcsObject balancer)
    {
        if (balancer.Text(ServiceDescription.LoadBalancer.TargetType) is not ("ip" or "instance") || ServiceFacts.NetworkMode(context) is not { } mode)
            return;
        var type = balancer.Text(ServiceDescription.LoadBalancer.TargetType)!;
        var right = mode == EcsWords.Awsvpc ? "ip" : "instance";
        if (type == right || mode == "none")
            return;
        context.Report(
            Descriptor,
            balancer,
            ServiceDescription.LoadBalancer.TargetType,
            "The target group registers " + (type == "ip" ? "addresses" : "instances") + ", and in network mode " + mode + " the tasks are reached at "
            + (right == "ip" ? "an address of their own" : "a port of their instance") + ": ECS refuses the service with \"The provided target group has target type "
            + type + ", which is incompatible with the " + mode + " network mode\". Make a target group of type " + right + " and write TargetType = TargetType."
            + Enumerations.TargetType.ToClr(right) + ".",
            new Edit.Set("Set TargetType to " + right, balancer, ServiceDescription.LoadBalancer.TargetType, right));
    }

    private static bool IsTargetGroup(string arn) => arn.StartsWith("arn:", StringComparison.Ordinal) && arn.Contains(":targetgroup/");
}
