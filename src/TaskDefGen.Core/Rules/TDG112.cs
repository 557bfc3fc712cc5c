using System;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log driver that Fargate does not have.</summary>
public sealed class TDG112 : Rule
{
    private static readonly string[] Allowed = [AwsLogs.Driver, "splunk", "awsfirelens"];

    public override RuleDescriptor Descriptor { get; } = new("TDG112", "Log driver unsupported on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var container in context.Containers)
        {
            // What is no driver at all is no matter of Fargate.
            if (container.Object(Ecs.ContainerDefinition.LogConfiguration) is not { } log
                || log.Text(Ecs.LogConfiguration.LogDriver) is not { } driver
                || Enumerations.LogDriver.ToClr(driver) is null
                || Allowed.Contains(driver, StringComparer.Ordinal))
                continue;
            context.Report(
                Descriptor,
                log,
                Ecs.LogConfiguration.LogDriver,
                "Container " + context.NameOf(container) + " logs with " + driver + ", and Fargate has the log drivers " + MessageText.And(Allowed)
                + " only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix.",
                new Edit.Many(
                    "Set LogDriver to awslogs",
                    [
                        new Edit.Set("Set LogDriver", log, Ecs.LogConfiguration.LogDriver, AwsLogs.Driver),
                        Option(AwsLogs.Group, ContainerLogs.GroupToWrite(context)),
                        Option(AwsLogs.Region, ContainerLogs.RegionToWrite(context)),
                        Option(AwsLogs.StreamPrefix, AwsLogs.DefaultStreamPrefix),
                    ]));

            Edit.SetEntry Option(string key, string value) => new("Set " + key, log, Ecs.LogConfiguration.Options, key, value);
        }
    }
}
