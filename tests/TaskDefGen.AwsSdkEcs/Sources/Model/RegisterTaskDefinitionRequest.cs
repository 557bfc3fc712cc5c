using System;
using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class RegisterTaskDefinitionRequest : AmazonECSRequest
{
    private bool? _enableFaultInjection;

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

    public List<Tag> Tags { get; set; } = Unset.List<Tag>();

    public PidMode PidMode { get; set; }

    public IpcMode IpcMode { get; set; }

    public ProxyConfiguration ProxyConfiguration { get; set; }

    [Obsolete("ECS no longer takes Elastic Inference accelerators.")]
    public List<InferenceAccelerator> InferenceAccelerators { get; set; } = Unset.List<InferenceAccelerator>();

    public EphemeralStorage EphemeralStorage { get; set; }

    public RuntimePlatform RuntimePlatform { get; set; }

    public Flag EnableFaultInjection { get => Unset.Read(_enableFaultInjection); set => _enableFaultInjection = value; }

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

    internal bool IsSetTags() => Unset.IsSent(Tags);

    internal bool IsSetPidMode() => PidMode is not null;

    internal bool IsSetIpcMode() => IpcMode is not null;

    internal bool IsSetProxyConfiguration() => ProxyConfiguration is not null;

#pragma warning disable CS0618
    internal bool IsSetInferenceAccelerators() => Unset.IsSent(InferenceAccelerators);
#pragma warning restore CS0618

    internal bool IsSetEphemeralStorage() => EphemeralStorage is not null;

    internal bool IsSetRuntimePlatform() => RuntimePlatform is not null;

    internal bool IsSetEnableFaultInjection() => _enableFaultInjection is not null;
}
