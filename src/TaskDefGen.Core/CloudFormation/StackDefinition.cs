using System.Collections.Generic;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>One task definition and what stands around it, as the build writes it.</summary>
/// <param name="Task">The input of RegisterTaskDefinition.</param>
/// <param name="TaskJson">The same as JSON.</param>
/// <param name="Surroundings">What the class says of its service and network; null where it says nothing.</param>
/// <param name="Documents">The files beside the task definition, by their names in the folder of the family: <c>service.json</c>.</param>
public sealed record StackDefinition(
    TaskIdentity Identity,
    EcsObject Task,
    JsonNode.Map TaskJson,
    EcsObject? Surroundings,
    IReadOnlyDictionary<string, JsonNode.Map> Documents);
