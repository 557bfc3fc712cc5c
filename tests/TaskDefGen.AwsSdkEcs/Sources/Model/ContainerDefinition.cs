using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ContainerDefinition
{
    private int? _cpu;

    private int? _memory;

    private int? _memoryReservation;

    private bool? _essential;

    private int? _startTimeout;

    private int? _stopTimeout;

    private bool? _disableNetworking;

    private bool? _privileged;

    private bool? _readonlyRootFilesystem;

    private bool? _interactive;

    private bool? _pseudoTerminal;

    public string Name { get; set; }

    public string Image { get; set; }

    public RepositoryCredentials RepositoryCredentials { get; set; }

    public Integer Cpu { get => Unset.Read(_cpu); set => _cpu = value; }

    public Integer Memory { get => Unset.Read(_memory); set => _memory = value; }

    public Integer MemoryReservation { get => Unset.Read(_memoryReservation); set => _memoryReservation = value; }

    public List<string> Links { get; set; } = Unset.List<string>();

    public List<PortMapping> PortMappings { get; set; } = Unset.List<PortMapping>();

    public Flag Essential { get => Unset.Read(_essential); set => _essential = value; }

    public ContainerRestartPolicy RestartPolicy { get; set; }

    public List<string> EntryPoint { get; set; } = Unset.List<string>();

    public List<string> Command { get; set; } = Unset.List<string>();

    public List<KeyValuePair> Environment { get; set; } = Unset.List<KeyValuePair>();

    public List<EnvironmentFile> EnvironmentFiles { get; set; } = Unset.List<EnvironmentFile>();

    public List<MountPoint> MountPoints { get; set; } = Unset.List<MountPoint>();

    public List<VolumeFrom> VolumesFrom { get; set; } = Unset.List<VolumeFrom>();

    public LinuxParameters LinuxParameters { get; set; }

    public List<Secret> Secrets { get; set; } = Unset.List<Secret>();

    public List<ContainerDependency> DependsOn { get; set; } = Unset.List<ContainerDependency>();

    public Integer StartTimeout { get => Unset.Read(_startTimeout); set => _startTimeout = value; }

    public Integer StopTimeout { get => Unset.Read(_stopTimeout); set => _stopTimeout = value; }

    public VersionConsistency VersionConsistency { get; set; }

    public string Hostname { get; set; }

    public string User { get; set; }

    public string WorkingDirectory { get; set; }

    public Flag DisableNetworking { get => Unset.Read(_disableNetworking); set => _disableNetworking = value; }

    public Flag Privileged { get => Unset.Read(_privileged); set => _privileged = value; }

    public Flag ReadonlyRootFilesystem { get => Unset.Read(_readonlyRootFilesystem); set => _readonlyRootFilesystem = value; }

    public List<string> DnsServers { get; set; } = Unset.List<string>();

    public List<string> DnsSearchDomains { get; set; } = Unset.List<string>();

    public List<HostEntry> ExtraHosts { get; set; } = Unset.List<HostEntry>();

    public List<string> DockerSecurityOptions { get; set; } = Unset.List<string>();

    public Flag Interactive { get => Unset.Read(_interactive); set => _interactive = value; }

    public Flag PseudoTerminal { get => Unset.Read(_pseudoTerminal); set => _pseudoTerminal = value; }

    public Dictionary<string, string> DockerLabels { get; set; } = Unset.Dictionary<string, string>();

    public List<Ulimit> Ulimits { get; set; } = Unset.List<Ulimit>();

    public LogConfiguration LogConfiguration { get; set; }

    public HealthCheck HealthCheck { get; set; }

    public List<SystemControl> SystemControls { get; set; } = Unset.List<SystemControl>();

    public List<ResourceRequirement> ResourceRequirements { get; set; } = Unset.List<ResourceRequirement>();

    public FirelensConfiguration FirelensConfiguration { get; set; }

    public List<string> CredentialSpecs { get; set; } = Unset.List<string>();

    internal static Structure<ContainerDefinition> Shape { get; } = new Structure<ContainerDefinition>()
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("image", x => x.Image, (x, v) => x.Image = v)
        .One("repositoryCredentials", x => x.RepositoryCredentials, (x, v) => x.RepositoryCredentials = v, RepositoryCredentials.Shape)
        .Integer("cpu", x => x._cpu, (x, v) => x._cpu = v)
        .Integer("memory", x => x._memory, (x, v) => x._memory = v)
        .Integer("memoryReservation", x => x._memoryReservation, (x, v) => x._memoryReservation = v)
        .Texts("links", x => x.Links, (x, v) => x.Links = v)
        .Many("portMappings", x => x.PortMappings, (x, v) => x.PortMappings = v, PortMapping.Shape)
        .Flag("essential", x => x._essential, (x, v) => x._essential = v)
        .One("restartPolicy", x => x.RestartPolicy, (x, v) => x.RestartPolicy = v, ContainerRestartPolicy.Shape)
        .Texts("entryPoint", x => x.EntryPoint, (x, v) => x.EntryPoint = v)
        .Texts("command", x => x.Command, (x, v) => x.Command = v)
        .Many("environment", x => x.Environment, (x, v) => x.Environment = v, KeyValuePair.Shape)
        .Many("environmentFiles", x => x.EnvironmentFiles, (x, v) => x.EnvironmentFiles = v, EnvironmentFile.Shape)
        .Many("mountPoints", x => x.MountPoints, (x, v) => x.MountPoints = v, MountPoint.Shape)
        .Many("volumesFrom", x => x.VolumesFrom, (x, v) => x.VolumesFrom = v, VolumeFrom.Shape)
        .One("linuxParameters", x => x.LinuxParameters, (x, v) => x.LinuxParameters = v, LinuxParameters.Shape)
        .Many("secrets", x => x.Secrets, (x, v) => x.Secrets = v, Secret.Shape)
        .Many("dependsOn", x => x.DependsOn, (x, v) => x.DependsOn = v, ContainerDependency.Shape)
        .Integer("startTimeout", x => x._startTimeout, (x, v) => x._startTimeout = v)
        .Integer("stopTimeout", x => x._stopTimeout, (x, v) => x._stopTimeout = v)
        .Constant("versionConsistency", x => x.VersionConsistency, (x, v) => x.VersionConsistency = v, VersionConsistency.FindValue)
        .Text("hostname", x => x.Hostname, (x, v) => x.Hostname = v)
        .Text("user", x => x.User, (x, v) => x.User = v)
        .Text("workingDirectory", x => x.WorkingDirectory, (x, v) => x.WorkingDirectory = v)
        .Flag("disableNetworking", x => x._disableNetworking, (x, v) => x._disableNetworking = v)
        .Flag("privileged", x => x._privileged, (x, v) => x._privileged = v)
        .Flag("readonlyRootFilesystem", x => x._readonlyRootFilesystem, (x, v) => x._readonlyRootFilesystem = v)
        .Texts("dnsServers", x => x.DnsServers, (x, v) => x.DnsServers = v)
        .Texts("dnsSearchDomains", x => x.DnsSearchDomains, (x, v) => x.DnsSearchDomains = v)
        .Many("extraHosts", x => x.ExtraHosts, (x, v) => x.ExtraHosts = v, HostEntry.Shape)
        .Texts("dockerSecurityOptions", x => x.DockerSecurityOptions, (x, v) => x.DockerSecurityOptions = v)
        .Flag("interactive", x => x._interactive, (x, v) => x._interactive = v)
        .Flag("pseudoTerminal", x => x._pseudoTerminal, (x, v) => x._pseudoTerminal = v)
        .Map("dockerLabels", x => x.DockerLabels, (x, v) => x.DockerLabels = v)
        .Many("ulimits", x => x.Ulimits, (x, v) => x.Ulimits = v, Ulimit.Shape)
        .One("logConfiguration", x => x.LogConfiguration, (x, v) => x.LogConfiguration = v, LogConfiguration.Shape)
        .One("healthCheck", x => x.HealthCheck, (x, v) => x.HealthCheck = v, HealthCheck.Shape)
        .Many("systemControls", x => x.SystemControls, (x, v) => x.SystemControls = v, SystemControl.Shape)
        .Many("resourceRequirements", x => x.ResourceRequirements, (x, v) => x.ResourceRequirements = v, ResourceRequirement.Shape)
        .One("firelensConfiguration", x => x.FirelensConfiguration, (x, v) => x.FirelensConfiguration = v, FirelensConfiguration.Shape)
        .Texts("credentialSpecs", x => x.CredentialSpecs, (x, v) => x.CredentialSpecs = v);
}
