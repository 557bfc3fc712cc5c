using System;
using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class TaskDefinition
{
    private bool? _enableFaultInjection;

    private int? _revision;

    private DateTime? _registeredAt;

    private DateTime? _deregisteredAt;

    private DateTime? _deleteRequestedAt;

    public string TaskDefinitionArn { get; set; }

    public string Family { get; set; }

    public string TaskRoleArn { get; set; }

    public string ExecutionRoleArn { get; set; }

    public NetworkMode NetworkMode { get; set; }

    public List<ContainerDefinition> ContainerDefinitions { get; set; } = Unset.List<ContainerDefinition>();

    public List<Volume> Volumes { get; set; } = Unset.List<Volume>();

    public List<TaskDefinitionPlacementConstraint> PlacementConstraints { get; set; } = Unset.List<TaskDefinitionPlacementConstraint>();

    public List<string> RequiresCompatibilities { get; set; } = Unset.List<string>();

    public string Cpu { get; set; }

    public string Memory { get; set; }

    public PidMode PidMode { get; set; }

    public IpcMode IpcMode { get; set; }

    public ProxyConfiguration ProxyConfiguration { get; set; }

    [Obsolete("ECS no longer takes Elastic Inference accelerators.")]
    public List<InferenceAccelerator> InferenceAccelerators { get; set; } = Unset.List<InferenceAccelerator>();

    public EphemeralStorage EphemeralStorage { get; set; }

    public RuntimePlatform RuntimePlatform { get; set; }

    public Flag EnableFaultInjection { get => Unset.Read(_enableFaultInjection); set => _enableFaultInjection = value; }

    public Integer Revision { get => Unset.Read(_revision); set => _revision = value; }

    public TaskDefinitionStatus Status { get; set; }

    public List<Attribute> RequiresAttributes { get; set; } = Unset.List<Attribute>();

    public List<string> Compatibilities { get; set; } = Unset.List<string>();

    public Timestamp RegisteredAt { get => Unset.Read(_registeredAt); set => _registeredAt = value; }

    public Timestamp DeregisteredAt { get => Unset.Read(_deregisteredAt); set => _deregisteredAt = value; }

    public Timestamp DeleteRequestedAt { get => Unset.Read(_deleteRequestedAt); set => _deleteRequestedAt = value; }

    public string RegisteredBy { get; set; }

    internal bool IsSetTaskDefinitionArn() => TaskDefinitionArn is not null;

    internal bool IsSetFamily() => Family is not null;

    internal bool IsSetTaskRoleArn() => TaskRoleArn is not null;

    internal bool IsSetExecutionRoleArn() => ExecutionRoleArn is not null;

    internal bool IsSetNetworkMode() => NetworkMode is not null;

    internal bool IsSetContainerDefinitions() => Unset.IsSent(ContainerDefinitions);

    internal bool IsSetVolumes() => Unset.IsSent(Volumes);

    internal bool IsSetPlacementConstraints() => Unset.IsSent(PlacementConstraints);

    internal bool IsSetRequiresCompatibilities() => Unset.IsSent(RequiresCompatibilities);

    internal bool IsSetCpu() => Cpu is not null;

    internal bool IsSetMemory() => Memory is not null;

    internal bool IsSetPidMode() => PidMode is not null;

    internal bool IsSetIpcMode() => IpcMode is not null;

    internal bool IsSetProxyConfiguration() => ProxyConfiguration is not null;

#pragma warning disable CS0618
    internal bool IsSetInferenceAccelerators() => Unset.IsSent(InferenceAccelerators);
#pragma warning restore CS0618

    internal bool IsSetEphemeralStorage() => EphemeralStorage is not null;

    internal bool IsSetRuntimePlatform() => RuntimePlatform is not null;

    internal bool IsSetEnableFaultInjection() => _enableFaultInjection is not null;

    internal bool IsSetRevision() => _revision is not null;

    internal bool IsSetStatus() => Status is not null;

    internal bool IsSetRequiresAttributes() => Unset.IsSent(RequiresAttributes);

    internal bool IsSetCompatibilities() => Unset.IsSent(Compatibilities);

    internal bool IsSetRegisteredAt() => _registeredAt is not null;

    internal bool IsSetDeregisteredAt() => _deregisteredAt is not null;

    internal bool IsSetDeleteRequestedAt() => _deleteRequestedAt is not null;

    internal bool IsSetRegisteredBy() => RegisteredBy is not null;
}
