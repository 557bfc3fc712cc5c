namespace TaskDefGen.Core.Schema;

/// <content>What a container is made of.</content>
public static partial class Ecs
{
    /// <summary>The ECS structure <c>ContainerDefinition</c>.</summary>
    public static class ContainerDefinition
    {
        public static readonly Structure Shape = new("ContainerDefinition");

        public static readonly Member Name = Shape.Text("name");

        public static readonly Member Image = Shape.Text("image");

        public static readonly Member RepositoryCredentials = Shape.One("repositoryCredentials", Ecs.RepositoryCredentials.Shape);

        public static readonly Member Cpu = Shape.Integer("cpu");

        public static readonly Member Memory = Shape.Integer("memory");

        public static readonly Member MemoryReservation = Shape.Integer("memoryReservation");

        public static readonly Member Links = Shape.Texts("links");

        public static readonly Member PortMappings = Shape.Many("portMappings", Ecs.PortMapping.Shape);

        public static readonly Member Essential = Shape.Boolean("essential");

        public static readonly Member RestartPolicy = Shape.One("restartPolicy", Ecs.ContainerRestartPolicy.Shape);

        public static readonly Member EntryPoint = Shape.Texts("entryPoint");

        public static readonly Member Command = Shape.Texts("command");

        public static readonly Member Environment = Shape.Many("environment", Ecs.KeyValuePair.Shape);

        public static readonly Member EnvironmentFiles = Shape.Many("environmentFiles", Ecs.EnvironmentFile.Shape);

        public static readonly Member MountPoints = Shape.Many("mountPoints", Ecs.MountPoint.Shape);

        public static readonly Member VolumesFrom = Shape.Many("volumesFrom", Ecs.VolumeFrom.Shape);

        public static readonly Member LinuxParameters = Shape.One("linuxParameters", Ecs.LinuxParameters.Shape);

        public static readonly Member Secrets = Shape.Many("secrets", Ecs.Secret.Shape);

        public static readonly Member DependsOn = Shape.Many("dependsOn", Ecs.ContainerDependency.Shape);

        public static readonly Member StartTimeout = Shape.Integer("startTimeout");

        public static readonly Member StopTimeout = Shape.Integer("stopTimeout");

        public static readonly Member VersionConsistency = Shape.One("versionConsistency", Enumerations.VersionConsistency);

        public static readonly Member Hostname = Shape.Text("hostname");

        public static readonly Member User = Shape.Text("user");

        public static readonly Member WorkingDirectory = Shape.Text("workingDirectory");

        public static readonly Member DisableNetworking = Shape.Boolean("disableNetworking");

        public static readonly Member Privileged = Shape.Boolean("privileged");

        public static readonly Member ReadonlyRootFilesystem = Shape.Boolean("readonlyRootFilesystem");

        public static readonly Member DnsServers = Shape.Texts("dnsServers");

        public static readonly Member DnsSearchDomains = Shape.Texts("dnsSearchDomains");

        public static readonly Member ExtraHosts = Shape.Many("extraHosts", Ecs.HostEntry.Shape);

        public static readonly Member DockerSecurityOptions = Shape.Texts("dockerSecurityOptions");

        public static readonly Member Interactive = Shape.Boolean("interactive");

        public static readonly Member PseudoTerminal = Shape.Boolean("pseudoTerminal");

        public static readonly Member DockerLabels = Shape.Map("dockerLabels");

        public static readonly Member Ulimits = Shape.Many("ulimits", Ecs.Ulimit.Shape);

        public static readonly Member LogConfiguration = Shape.One("logConfiguration", Ecs.LogConfiguration.Shape);

        public static readonly Member HealthCheck = Shape.One("healthCheck", Ecs.HealthCheck.Shape);

        public static readonly Member SystemControls = Shape.Many("systemControls", Ecs.SystemControl.Shape);

        public static readonly Member ResourceRequirements = Shape.Many("resourceRequirements", Ecs.ResourceRequirement.Shape);

        public static readonly Member FirelensConfiguration = Shape.One("firelensConfiguration", Ecs.FirelensConfiguration.Shape);

        public static readonly Member CredentialSpecs = Shape.Texts("credentialSpecs");
    }

    /// <summary>The ECS structure <c>RepositoryCredentials</c>.</summary>
    public static class RepositoryCredentials
    {
        public static readonly Structure Shape = new("RepositoryCredentials");

        public static readonly Member CredentialsParameter = Shape.Text("credentialsParameter", required: true);
    }

    /// <summary>The ECS structure <c>PortMapping</c>.</summary>
    public static class PortMapping
    {
        public static readonly Structure Shape = new("PortMapping");

        public static readonly Member ContainerPort = Shape.Integer("containerPort", bounds: new Bounds(1, 65535));

        public static readonly Member HostPort = Shape.Integer("hostPort", bounds: new Bounds(0, 65535));

        public static readonly Member Protocol = Shape.One("protocol", Enumerations.TransportProtocol);

        public static readonly Member Name = Shape.Text("name");

        public static readonly Member AppProtocol = Shape.One("appProtocol", Enumerations.AppProtocol);

        public static readonly Member ContainerPortRange = Shape.Text("containerPortRange");
    }

    /// <summary>The ECS structure <c>ContainerRestartPolicy</c>.</summary>
    public static class ContainerRestartPolicy
    {
        public static readonly Structure Shape = new("ContainerRestartPolicy");

        public static readonly Member Enabled = Shape.Boolean("enabled", required: true);

        public static readonly Member IgnoredExitCodes = Shape.Integers("ignoredExitCodes");

        public static readonly Member RestartAttemptPeriod = Shape.Integer("restartAttemptPeriod", bounds: new Bounds(60, 1800));
    }

    /// <summary>The ECS structure <c>KeyValuePair</c>.</summary>
    public static class KeyValuePair
    {
        public static readonly Structure Shape = new("KeyValuePair");

        public static readonly Member Name = Shape.Text("name");

        public static readonly Member Value = Shape.Text("value");
    }

    /// <summary>The ECS structure <c>EnvironmentFile</c>.</summary>
    public static class EnvironmentFile
    {
        public static readonly Structure Shape = new("EnvironmentFile");

        public static readonly Member Value = Shape.Text("value", required: true);

        public static readonly Member Type = Shape.One("type", Enumerations.EnvironmentFileType, required: true);
    }

    /// <summary>The ECS structure <c>MountPoint</c>.</summary>
    public static class MountPoint
    {
        public static readonly Structure Shape = new("MountPoint");

        public static readonly Member SourceVolume = Shape.Text("sourceVolume");

        public static readonly Member ContainerPath = Shape.Text("containerPath");

        public static readonly Member ReadOnly = Shape.Boolean("readOnly");
    }

    /// <summary>The ECS structure <c>VolumeFrom</c>.</summary>
    public static class VolumeFrom
    {
        public static readonly Structure Shape = new("VolumeFrom");

        public static readonly Member SourceContainer = Shape.Text("sourceContainer");

        public static readonly Member ReadOnly = Shape.Boolean("readOnly");
    }

    /// <summary>The ECS structure <c>Secret</c>.</summary>
    public static class Secret
    {
        public static readonly Structure Shape = new("Secret");

        public static readonly Member Name = Shape.Text("name", required: true);

        public static readonly Member ValueFrom = Shape.Text("valueFrom", required: true);
    }

    /// <summary>The ECS structure <c>ContainerDependency</c>.</summary>
    public static class ContainerDependency
    {
        public static readonly Structure Shape = new("ContainerDependency");

        public static readonly Member ContainerName = Shape.Text("containerName", required: true);

        public static readonly Member Condition = Shape.One("condition", Enumerations.ContainerCondition, required: true);
    }

    /// <summary>The ECS structure <c>HostEntry</c>.</summary>
    public static class HostEntry
    {
        public static readonly Structure Shape = new("HostEntry");

        public static readonly Member Hostname = Shape.Text("hostname", required: true);

        public static readonly Member IpAddress = Shape.Text("ipAddress", required: true);
    }

    /// <summary>The ECS structure <c>Ulimit</c>.</summary>
    public static class Ulimit
    {
        public static readonly Structure Shape = new("Ulimit");

        public static readonly Member Name = Shape.One("name", Enumerations.UlimitName, required: true);

        public static readonly Member SoftLimit = Shape.Integer("softLimit", required: true);

        public static readonly Member HardLimit = Shape.Integer("hardLimit", required: true);
    }

    /// <summary>The ECS structure <c>HealthCheck</c>.</summary>
    public static class HealthCheck
    {
        public static readonly Structure Shape = new("HealthCheck");

        public static readonly Member Command = Shape.Texts("command", required: true);

        public static readonly Member Interval = Shape.Integer("interval", bounds: new Bounds(5, 300));

        public static readonly Member Timeout = Shape.Integer("timeout", bounds: new Bounds(2, 60));

        public static readonly Member Retries = Shape.Integer("retries", bounds: new Bounds(1, 10));

        public static readonly Member StartPeriod = Shape.Integer("startPeriod", bounds: new Bounds(0, 300));
    }

    /// <summary>The ECS structure <c>SystemControl</c>.</summary>
    public static class SystemControl
    {
        public static readonly Structure Shape = new("SystemControl");

        public static readonly Member Namespace = Shape.Text("namespace");

        public static readonly Member Value = Shape.Text("value");
    }

    /// <summary>The ECS structure <c>ResourceRequirement</c>.</summary>
    public static class ResourceRequirement
    {
        public static readonly Structure Shape = new("ResourceRequirement");

        public static readonly Member Value = Shape.Text("value", required: true);

        public static readonly Member Type = Shape.One("type", Enumerations.ResourceType, required: true);
    }
}
