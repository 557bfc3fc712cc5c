using System.Linq;
using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Schema;

/// <summary>Words of the wire that code asks for by name.</summary>
public static class EcsWords
{
    public const string Fargate = "FARGATE";
    public const string Ec2 = "EC2";
    public const string External = "EXTERNAL";
    public const string FargateSpot = "FARGATE_SPOT";
    public const string ManagedInstances = "MANAGED_INSTANCES";
    public const string Replica = "REPLICA";
    public const string Daemon = "DAEMON";
    public const string CodeDeploy = "CODE_DEPLOY";
    public const string Rolling = "ROLLING";
    public const string Latest = "LATEST";
    public const string Awsvpc = "awsvpc";
    public const string Tcp = "tcp";

    /// <summary>
    /// What a task definition is about, where no class says it: its first essential container, else its first. A log router is a sidecar, wherever
    /// it stands.
    /// </summary>
    public static EcsObject? MainContainer(EcsObject task)
    {
        var containers = task.Objects(Ecs.TaskDefinition.ContainerDefinitions).ToList();
        var candidates = containers.Where(c => !c.Has(Ecs.ContainerDefinition.FirelensConfiguration)).ToList();
        return candidates.Find(c => c.Boolean(Ecs.ContainerDefinition.Essential) != false) ?? candidates.FirstOrDefault() ?? containers.FirstOrDefault();
    }

    /// <summary>Whether the task asks for Fargate.</summary>
    public static bool RunsOnFargate(EcsObject task) => task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).Any(c => c.Text == Fargate);
}
