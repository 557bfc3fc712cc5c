namespace Amazon.ECS.Model;

public partial class MountPoint
{
    private bool? readOnly;

    public string SourceVolume { get; set; }

    public string ContainerPath { get; set; }

    public Flag ReadOnly { get => Unset.Read(this.readOnly); set => this.readOnly = value; }

    internal bool IsSetSourceVolume() => this.SourceVolume is not null;

    internal bool IsSetContainerPath() => this.ContainerPath is not null;

    internal bool IsSetReadOnly() => this.readOnly is not null;
}
