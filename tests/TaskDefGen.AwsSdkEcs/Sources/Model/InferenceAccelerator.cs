namespace Amazon.ECS.Model;

public partial class InferenceAccelerator
{
    public string DeviceName { get; set; }

    public string DeviceType { get; set; }

    internal static Structure<InferenceAccelerator> Shape { get; } = new Structure<InferenceAccelerator>()
        .Text("deviceName", x => x.DeviceName, (x, v) => x.DeviceName = v)
        .Text("deviceType", x => x.DeviceType, (x, v) => x.DeviceType = v);
}
