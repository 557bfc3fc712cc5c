namespace Amazon.ECS.Model;

public partial class MountPoint
{
    private bool? _readOnly;

    public string SourceVolume { get; set; }

    public string ContainerPath { get; set; }

    public Flag ReadOnly { get => Unset.Read(_readOnly); set => _readOnly = value; }

    internal bool IsSetSourceVolume() => SourceVolume is not null;

    internal bool IsSetContainerPath() => ContainerPath is not null;

    internal bool IsSetReadOnly() => _readOnly is not null;
}
