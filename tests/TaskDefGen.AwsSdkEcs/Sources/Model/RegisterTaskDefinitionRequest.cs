using System;
using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class RegisterTaskDefinitionRequest : AmazonECSRequest
{
    private bool? enableFaultInjection;

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

    public Flag EnableFaultInjection { get => Unset.Read(this.enableFaultInjection); set => this.enableFaultInjection = value; }

    internal bool IsSetFamily() => this.Family is not null;

    internal bool IsSetTaskRoleArn() => this.TaskRoleArn is not null;

    internal bool IsSetExecutionRoleArn() => this.ExecutionRoleArn is not null;

    internal bool IsSetNetworkMode() => this.NetworkMode is not null;

    internal bool IsSetContainerDefinitions() => Unset.IsSent(this.ContainerDefinitions);

    internal bool IsSetVolumes() => Unset.IsSent(this.Volumes);

    internal bool IsSetPlacementConstraints() => Unset.IsSent(this.PlacementConstraints);

    internal bool IsSetRequiresCompatibilities() => Unset.IsSent(this.RequiresCompatibilities);

    internal bool IsSetCpu() => this.Cpu is not null;

    internal bool IsSetMemory() => this.Memory is not null;

    internal bool IsSetTags() => Unset.IsSent(this.Tags);

    internal bool IsSetPidMode() => this.PidMode is not null;

    internal bool IsSetIpcMode() => this.IpcMode is not null;

    internal bool IsSetProxyConfiguration() => this.ProxyConfiguration is not null;

#pragma warning disable CS0618
    internal bool IsSetInferenceAccelerators() => Unset.IsSent(this.InferenceAccelerators);
#pragma warning restore CS0618

    internal bool IsSetEphemeralStorage() => this.EphemeralStorage is not null;

    internal bool IsSetRuntimePlatform() => this.RuntimePlatform is not null;

    internal bool IsSetEnableFaultInjection() => this.enableFaultInjection is not null;
}
