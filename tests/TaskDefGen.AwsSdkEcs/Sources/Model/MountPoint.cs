namespace Amazon.ECS.Model;

public partial class MountPoint
{
    private bool? _readOnly;

    public string SourceVolume { get; set; }

    public string ContainerPath { get; set; }

    public Flag ReadOnly { get => Unset.Read(_readOnly); set => _readOnly = value; }

    internal static Structure<MountPoint> Shape { get; } = new Structure<MountPoint>()
        .Text("sourceVolume", x => x.SourceVolume, (x, v) => x.SourceVolume = v)
        .Text("containerPath", x => x.ContainerPath, (x, v) => x.ContainerPath = v)
        .Flag("readOnly", x => x._readOnly, (x, v) => x._readOnly = v);
}
