using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What the rules on logs ask of a container.</summary>
internal static class ContainerLogs
{
    public const string Firelens = "awsfirelens";

    /// <summary>The log configurations with a driver, each with its container.</summary>
    public static IEnumerable<(EcsObject Container, EcsObject Logs)> With(RuleContext context, string driver) => context.Containers
        .Select(c => (Container: c, Logs: c.Object(Ecs.ContainerDefinition.LogConfiguration)))
        .Where(c => c.Logs?.Text(Ecs.LogConfiguration.LogDriver) == driver)
        .Select(c => (c.Container, c.Logs!));

    public static bool IsRouter(EcsObject container) => container.Has(Ecs.ContainerDefinition.FirelensConfiguration);

    /// <summary>Whether an option has a value, or is read from a secret.</summary>
    public static bool Has(EcsObject logs, string option) =>
        logs.Map(Ecs.LogConfiguration.Options)?[option] is not null || IsSecret(logs, option)
        || (logs.Has(Ecs.LogConfiguration.Options) && logs.Map(Ecs.LogConfiguration.Options) is null);

    public static bool IsSecret(EcsObject logs, string option) => logs.Objects(Ecs.LogConfiguration.SecretOptions).Any(s => s.Text(Ecs.Secret.Name) == option);

    /// <summary>The group to propose: by convention, else after the family.</summary>
    public static string GroupToWrite(RuleContext context)
    {
        if (ConventionalNames.AreKnown(context) && ConventionalNames.LogGroup(context) is not null)
            return ConventionalNames.LogGroupToWrite(context);
        return "/ecs/" + (context.Task.Text(Ecs.TaskDefinition.Family) is { } family && EcsName.IsValid(family) ? family : "my-app");
    }

    /// <summary>The region to propose: a token stands for one that is not known, or that a build may change.</summary>
    public static string RegionToWrite(RuleContext context) =>
        context.Identity.Region is { } region && !Placeholder.IsIn(region) ? region : "{" + TokenTable.Region + "}";

    public static string StreamPrefixToWrite => AwsLogs.DefaultStreamPrefix;
}
