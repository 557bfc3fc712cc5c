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

    internal static Structure<TaskDefinition> Shape { get; } = new Structure<TaskDefinition>()
        .Text("taskDefinitionArn", x => x.TaskDefinitionArn, (x, v) => x.TaskDefinitionArn = v)
        .Text("family", x => x.Family, (x, v) => x.Family = v)
        .Text("taskRoleArn", x => x.TaskRoleArn, (x, v) => x.TaskRoleArn = v)
        .Text("executionRoleArn", x => x.ExecutionRoleArn, (x, v) => x.ExecutionRoleArn = v)
        .Constant("networkMode", x => x.NetworkMode, (x, v) => x.NetworkMode = v, NetworkMode.FindValue)
        .Many("containerDefinitions", x => x.ContainerDefinitions, (x, v) => x.ContainerDefinitions = v, ContainerDefinition.Shape)
        .Many("volumes", x => x.Volumes, (x, v) => x.Volumes = v, Volume.Shape)
        .Many("placementConstraints", x => x.PlacementConstraints, (x, v) => x.PlacementConstraints = v, TaskDefinitionPlacementConstraint.Shape)
        .Texts("requiresCompatibilities", x => x.RequiresCompatibilities, (x, v) => x.RequiresCompatibilities = v)
        .Text("cpu", x => x.Cpu, (x, v) => x.Cpu = v)
        .Text("memory", x => x.Memory, (x, v) => x.Memory = v)
        .Constant("pidMode", x => x.PidMode, (x, v) => x.PidMode = v, PidMode.FindValue)
        .Constant("ipcMode", x => x.IpcMode, (x, v) => x.IpcMode = v, IpcMode.FindValue)
        .One("proxyConfiguration", x => x.ProxyConfiguration, (x, v) => x.ProxyConfiguration = v, ProxyConfiguration.Shape)
#pragma warning disable CS0618 // Deprecated, and still sent.
        .Many("inferenceAccelerators", x => x.InferenceAccelerators, (x, v) => x.InferenceAccelerators = v, InferenceAccelerator.Shape)
#pragma warning restore CS0618
        .One("ephemeralStorage", x => x.EphemeralStorage, (x, v) => x.EphemeralStorage = v, EphemeralStorage.Shape)
        .One("runtimePlatform", x => x.RuntimePlatform, (x, v) => x.RuntimePlatform = v, RuntimePlatform.Shape)
        .Flag("enableFaultInjection", x => x._enableFaultInjection, (x, v) => x._enableFaultInjection = v)
        .Integer("revision", x => x._revision, (x, v) => x._revision = v)
        .Constant("status", x => x.Status, (x, v) => x.Status = v, TaskDefinitionStatus.FindValue)
        .Many("requiresAttributes", x => x.RequiresAttributes, (x, v) => x.RequiresAttributes = v, Attribute.Shape)
        .Texts("compatibilities", x => x.Compatibilities, (x, v) => x.Compatibilities = v)
        .Time("registeredAt", x => x._registeredAt, (x, v) => x._registeredAt = v)
        .Time("deregisteredAt", x => x._deregisteredAt, (x, v) => x._deregisteredAt = v)
        .Time("deleteRequestedAt", x => x._deleteRequestedAt, (x, v) => x._deleteRequestedAt = v)
        .Text("registeredBy", x => x.RegisteredBy, (x, v) => x.RegisteredBy = v);
}
