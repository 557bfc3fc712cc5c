using System;

namespace TaskDefGen;

/// <summary>An Elastic Inference accelerator. ECS: <c>inferenceAccelerators[]</c>.</summary>
/// <remarks>
/// Here so that old definitions can be expressed. The service behind it is retired: ECS refuses a definition that has one, on Fargate and
/// on EC2.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class InferenceAcceleratorAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="DeviceName"/> and <see cref="DeviceType"/>.</summary>
    /// <param name="deviceName">
    /// The name that <see cref="ResourceRequirementAttribute"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    /// <param name="deviceType">The type of the accelerator, such as <c>eia2.medium</c>. <c>null</c> leaves the member out.</param>
    public InferenceAcceleratorAttribute(string? deviceName, string? deviceType)
    {
        DeviceName = deviceName;
        DeviceType = deviceType;
    }

    /// <summary>
    /// The name that <see cref="ResourceRequirementAttribute"/> refers to. ECS: <c>inferenceAccelerators[].deviceName</c>.
    /// </summary>
    /// <remarks>Required by ECS.</remarks>
    public string? DeviceName { get; set; }

    /// <summary>The type of the accelerator, such as <c>eia2.medium</c>. ECS: <c>inferenceAccelerators[].deviceType</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public string? DeviceType { get; set; }
}
