using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Core.Rules;

/// <summary>What the rules on the number of tasks share.</summary>
internal static class ServiceCounts
{
    /// <summary>What the environment of the task asks for; null where it is not known.</summary>
    public static EnvironmentLimits? Limits(RuleContext context) =>
        context.Identity.Environment is { } written && !Placeholder.IsIn(written) && context.Conventions.EnvironmentOf(written) is { } environment
            ? context.Options.LimitsOf(environment)
            : null;
}
