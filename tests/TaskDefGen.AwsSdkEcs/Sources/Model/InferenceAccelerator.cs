namespace Amazon.ECS.Model;

public partial class InferenceAccelerator
{
    public string DeviceName { get; set; }

    public string DeviceType { get; set; }

    internal bool IsSetDeviceName() => DeviceName is not null;

    internal bool IsSetDeviceType() => DeviceType is not null;
}
