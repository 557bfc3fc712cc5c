using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>A task definition as it holds in one environment, and what the binder had to say of it.</summary>
/// <param name="Task">The input of RegisterTaskDefinition.</param>
/// <param name="Service">The service and what stands around the task; null where the class says nothing of it: rules do not speak then.</param>
/// <param name="Surroundings">The same, with what the assembly alone says.</param>
public sealed record BoundTask(
    TaskIdentity Identity,
    TokenTable Tokens,
    EcsObject Task,
    EcsObject? Service,
    EcsObject Surroundings,
    IReadOnlyList<BoundContainer> Containers,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The family; empty where there is none.</summary>
    public string Family => Task.Text(Ecs.TaskDefinition.Family) ?? "";
}
