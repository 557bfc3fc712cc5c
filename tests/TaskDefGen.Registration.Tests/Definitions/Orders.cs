namespace TaskDefGen.Registration.Tests.Definitions;

/// <summary>Two environments, a sidecar, and what the build leaves open: in the middle of texts, in names and in a key.</summary>
[TaskDefinition(Project = "shop", Service = "orders", Environments = ["stg", "prod"], Region = "eu-central-1", Cpu = 256, Memory = 512)]
[Container(Image = "shop/orders:{ImageTag}-{Stage}")]
[AwsLogs]
[PortMapping(8080)]
[EnvironmentVariable("STAGE", "{Stage}")]
[EnvironmentVariable("ACCOUNT", "{AccountId}")]
[EnvironmentVariable("TEMPLATE", "{OpenBrace}ImageTag} {Timestamp}", Environment = "prod")]
[DockerLabel("tag-{ImageTag}", "{ImageTag}")]
[Tag("Stage", "{Stage}")]
[DependsOn(typeof(Agent), ContainerCondition.Start)]
public static class Orders
{
    [Container("agent-{Stage}", Image = "shop/agent:1", Essential = false)]
    [AwsLogs]
    private static class Agent;
}
