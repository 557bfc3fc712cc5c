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

    internal bool IsSetName() => Name is not null;

    internal bool IsSetImage() => Image is not null;

    internal bool IsSetRepositoryCredentials() => RepositoryCredentials is not null;

    internal bool IsSetCpu() => _cpu is not null;

    internal bool IsSetMemory() => _memory is not null;

    internal bool IsSetMemoryReservation() => _memoryReservation is not null;

    internal bool IsSetLinks() => Unset.IsSent(Links);

    internal bool IsSetPortMappings() => Unset.IsSent(PortMappings);

    internal bool IsSetEssential() => _essential is not null;

    internal bool IsSetRestartPolicy() => RestartPolicy is not null;

    internal bool IsSetEntryPoint() => Unset.IsSent(EntryPoint);

    internal bool IsSetCommand() => Unset.IsSent(Command);

    internal bool IsSetEnvironment() => Unset.IsSent(Environment);

    internal bool IsSetEnvironmentFiles() => Unset.IsSent(EnvironmentFiles);

    internal bool IsSetMountPoints() => Unset.IsSent(MountPoints);

    internal bool IsSetVolumesFrom() => Unset.IsSent(VolumesFrom);

    internal bool IsSetLinuxParameters() => LinuxParameters is not null;

    internal bool IsSetSecrets() => Unset.IsSent(Secrets);

    internal bool IsSetDependsOn() => Unset.IsSent(DependsOn);

    internal bool IsSetStartTimeout() => _startTimeout is not null;

    internal bool IsSetStopTimeout() => _stopTimeout is not null;

    internal bool IsSetVersionConsistency() => VersionConsistency is not null;

    internal bool IsSetHostname() => Hostname is not null;

    internal bool IsSetUser() => User is not null;

    internal bool IsSetWorkingDirectory() => WorkingDirectory is not null;

    internal bool IsSetDisableNetworking() => _disableNetworking is not null;

    internal bool IsSetPrivileged() => _privileged is not null;

    internal bool IsSetReadonlyRootFilesystem() => _readonlyRootFilesystem is not null;

    internal bool IsSetDnsServers() => Unset.IsSent(DnsServers);

    internal bool IsSetDnsSearchDomains() => Unset.IsSent(DnsSearchDomains);

    internal bool IsSetExtraHosts() => Unset.IsSent(ExtraHosts);

    internal bool IsSetDockerSecurityOptions() => Unset.IsSent(DockerSecurityOptions);

    internal bool IsSetInteractive() => _interactive is not null;

    internal bool IsSetPseudoTerminal() => _pseudoTerminal is not null;

    internal bool IsSetDockerLabels() => Unset.IsSent(DockerLabels);

    internal bool IsSetUlimits() => Unset.IsSent(Ulimits);

    internal bool IsSetLogConfiguration() => LogConfiguration is not null;

    internal bool IsSetHealthCheck() => HealthCheck is not null;

    internal bool IsSetSystemControls() => Unset.IsSent(SystemControls);

    internal bool IsSetResourceRequirements() => Unset.IsSent(ResourceRequirements);

    internal bool IsSetFirelensConfiguration() => FirelensConfiguration is not null;

    internal bool IsSetCredentialSpecs() => Unset.IsSent(CredentialSpecs);
}
