namespace Amazon.ECS.Model;

public partial class InferenceAccelerator
{
    public string DeviceName { get; set; }

    public string DeviceType { get; set; }

    internal bool IsSetDeviceName() => this.DeviceName is not null;

    internal bool IsSetDeviceType() => this.DeviceType is not null;
}
