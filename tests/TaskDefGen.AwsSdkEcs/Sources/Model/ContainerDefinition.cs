using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ContainerDefinition
{
    private int? cpu;

    private int? memory;

    private int? memoryReservation;

    private bool? essential;

    private int? startTimeout;

    private int? stopTimeout;

    private bool? disableNetworking;

    private bool? privileged;

    private bool? readonlyRootFilesystem;

    private bool? interactive;

    private bool? pseudoTerminal;

    public string Name { get; set; }

    public string Image { get; set; }

    public RepositoryCredentials RepositoryCredentials { get; set; }

    public Integer Cpu { get => Unset.Read(this.cpu); set => this.cpu = value; }

    public Integer Memory { get => Unset.Read(this.memory); set => this.memory = value; }

    public Integer MemoryReservation { get => Unset.Read(this.memoryReservation); set => this.memoryReservation = value; }

    public List<string> Links { get; set; } = Unset.List<string>();

    public List<PortMapping> PortMappings { get; set; } = Unset.List<PortMapping>();

    public Flag Essential { get => Unset.Read(this.essential); set => this.essential = value; }

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

    public Integer StartTimeout { get => Unset.Read(this.startTimeout); set => this.startTimeout = value; }

    public Integer StopTimeout { get => Unset.Read(this.stopTimeout); set => this.stopTimeout = value; }

    public VersionConsistency VersionConsistency { get; set; }

    public string Hostname { get; set; }

    public string User { get; set; }

    public string WorkingDirectory { get; set; }

    public Flag DisableNetworking { get => Unset.Read(this.disableNetworking); set => this.disableNetworking = value; }

    public Flag Privileged { get => Unset.Read(this.privileged); set => this.privileged = value; }

    public Flag ReadonlyRootFilesystem { get => Unset.Read(this.readonlyRootFilesystem); set => this.readonlyRootFilesystem = value; }

    public List<string> DnsServers { get; set; } = Unset.List<string>();

    public List<string> DnsSearchDomains { get; set; } = Unset.List<string>();

    public List<HostEntry> ExtraHosts { get; set; } = Unset.List<HostEntry>();

    public List<string> DockerSecurityOptions { get; set; } = Unset.List<string>();

    public Flag Interactive { get => Unset.Read(this.interactive); set => this.interactive = value; }

    public Flag PseudoTerminal { get => Unset.Read(this.pseudoTerminal); set => this.pseudoTerminal = value; }

    public Dictionary<string, string> DockerLabels { get; set; } = Unset.Dictionary<string, string>();

    public List<Ulimit> Ulimits { get; set; } = Unset.List<Ulimit>();

    public LogConfiguration LogConfiguration { get; set; }

    public HealthCheck HealthCheck { get; set; }

    public List<SystemControl> SystemControls { get; set; } = Unset.List<SystemControl>();

    public List<ResourceRequirement> ResourceRequirements { get; set; } = Unset.List<ResourceRequirement>();

    public FirelensConfiguration FirelensConfiguration { get; set; }

    public List<string> CredentialSpecs { get; set; } = Unset.List<string>();

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetImage() => this.Image is not null;

    internal bool IsSetRepositoryCredentials() => this.RepositoryCredentials is not null;

    internal bool IsSetCpu() => this.cpu is not null;

    internal bool IsSetMemory() => this.memory is not null;

    internal bool IsSetMemoryReservation() => this.memoryReservation is not null;

    internal bool IsSetLinks() => Unset.IsSent(this.Links);

    internal bool IsSetPortMappings() => Unset.IsSent(this.PortMappings);

    internal bool IsSetEssential() => this.essential is not null;

    internal bool IsSetRestartPolicy() => this.RestartPolicy is not null;

    internal bool IsSetEntryPoint() => Unset.IsSent(this.EntryPoint);

    internal bool IsSetCommand() => Unset.IsSent(this.Command);

    internal bool IsSetEnvironment() => Unset.IsSent(this.Environment);

    internal bool IsSetEnvironmentFiles() => Unset.IsSent(this.EnvironmentFiles);

    internal bool IsSetMountPoints() => Unset.IsSent(this.MountPoints);

    internal bool IsSetVolumesFrom() => Unset.IsSent(this.VolumesFrom);

    internal bool IsSetLinuxParameters() => this.LinuxParameters is not null;

    internal bool IsSetSecrets() => Unset.IsSent(this.Secrets);

    internal bool IsSetDependsOn() => Unset.IsSent(this.DependsOn);

    internal bool IsSetStartTimeout() => this.startTimeout is not null;

    internal bool IsSetStopTimeout() => this.stopTimeout is not null;

    internal bool IsSetVersionConsistency() => this.VersionConsistency is not null;

    internal bool IsSetHostname() => this.Hostname is not null;

    internal bool IsSetUser() => this.User is not null;

    internal bool IsSetWorkingDirectory() => this.WorkingDirectory is not null;

    internal bool IsSetDisableNetworking() => this.disableNetworking is not null;

    internal bool IsSetPrivileged() => this.privileged is not null;

    internal bool IsSetReadonlyRootFilesystem() => this.readonlyRootFilesystem is not null;

    internal bool IsSetDnsServers() => Unset.IsSent(this.DnsServers);

    internal bool IsSetDnsSearchDomains() => Unset.IsSent(this.DnsSearchDomains);

    internal bool IsSetExtraHosts() => Unset.IsSent(this.ExtraHosts);

    internal bool IsSetDockerSecurityOptions() => Unset.IsSent(this.DockerSecurityOptions);

    internal bool IsSetInteractive() => this.interactive is not null;

    internal bool IsSetPseudoTerminal() => this.pseudoTerminal is not null;

    internal bool IsSetDockerLabels() => Unset.IsSent(this.DockerLabels);

    internal bool IsSetUlimits() => Unset.IsSent(this.Ulimits);

    internal bool IsSetLogConfiguration() => this.LogConfiguration is not null;

    internal bool IsSetHealthCheck() => this.HealthCheck is not null;

    internal bool IsSetSystemControls() => Unset.IsSent(this.SystemControls);

    internal bool IsSetResourceRequirements() => Unset.IsSent(this.ResourceRequirements);

    internal bool IsSetFirelensConfiguration() => this.FirelensConfiguration is not null;

    internal bool IsSetCredentialSpecs() => Unset.IsSent(this.CredentialSpecs);
}
