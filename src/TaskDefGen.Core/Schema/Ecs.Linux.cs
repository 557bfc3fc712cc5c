namespace TaskDefGen.Core.Schema;

/// <content>Linux-specific settings of a container.</content>
public static partial class Ecs
{
    /// <summary>The ECS structure <c>LinuxParameters</c>.</summary>
    public static class LinuxParameters
    {
        public static readonly Structure Shape = new("LinuxParameters");

        public static readonly Member Capabilities = Shape.One("capabilities", Ecs.KernelCapabilities.Shape);

        public static readonly Member Devices = Shape.Many("devices", Ecs.Device.Shape);

        public static readonly Member InitProcessEnabled = Shape.Boolean("initProcessEnabled");

        public static readonly Member SharedMemorySize = Shape.Integer("sharedMemorySize");

        public static readonly Member Tmpfs = Shape.Many("tmpfs", Ecs.Tmpfs.Shape);

        public static readonly Member MaxSwap = Shape.Integer("maxSwap");

        public static readonly Member Swappiness = Shape.Integer("swappiness", bounds: new Bounds(0, 100));
    }

    /// <summary>The ECS structure <c>KernelCapabilities</c>.</summary>
    public static class KernelCapabilities
    {
        public static readonly Structure Shape = new("KernelCapabilities");

        public static readonly Member Add = Shape.Texts("add");

        public static readonly Member Drop = Shape.Texts("drop");
    }

    /// <summary>The ECS structure <c>Device</c>.</summary>
    public static class Device
    {
        public static readonly Structure Shape = new("Device");

        public static readonly Member HostPath = Shape.Text("hostPath", required: true);

        public static readonly Member ContainerPath = Shape.Text("containerPath");

        public static readonly Member Permissions = Shape.Many("permissions", Enumerations.DeviceCgroupPermission);
    }

    /// <summary>The ECS structure <c>Tmpfs</c>.</summary>
    public static class Tmpfs
    {
        public static readonly Structure Shape = new("Tmpfs");

        public static readonly Member ContainerPath = Shape.Text("containerPath", required: true);

        public static readonly Member Size = Shape.Integer("size", required: true);

        public static readonly Member MountOptions = Shape.Texts("mountOptions");
    }
}
