using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Where ECS Exec is switched on.</summary>
internal static class ExecSwitch
{
    /// <summary>The structures that switch it on, each with its member.</summary>
    public static IEnumerable<(EcsObject Owner, Member Member)> On(RuleContext context)
    {
        if (context.Service is not { } description)
            yield break;
        if (description.Boolean(ServiceDescription.EnableExecuteCommand) == true)
            yield return (description, ServiceDescription.EnableExecuteCommand);
        if (description.Object(ServiceDescription.RunTask) is { } task && task.Boolean(ServiceDescription.RunTaskInput.EnableExecuteCommand) == true)
            yield return (task, ServiceDescription.RunTaskInput.EnableExecuteCommand);
    }
}
