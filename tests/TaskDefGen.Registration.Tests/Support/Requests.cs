using System.Collections.Generic;
using Amazon.ECS.Model;

namespace TaskDefGen.Registration.Tests.Support;

internal static class Requests
{
    /// <summary>The smallest definition that ECS registers.</summary>
    public static RegisterTaskDefinitionRequest Small(string family = "small") => new()
    {
        Family = family,
        ContainerDefinitions = new List<ContainerDefinition> { new() { Name = "app", Image = "app:1", Memory = 128 } },
    };

    public static DescribeTaskDefinitionRequest Describe(string family) => new() { TaskDefinition = family };
}
