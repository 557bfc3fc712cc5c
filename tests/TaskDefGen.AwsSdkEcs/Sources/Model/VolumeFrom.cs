namespace Amazon.ECS.Model;

public partial class VolumeFrom
{
    private bool? readOnly;

    public string SourceContainer { get; set; }

    public Flag ReadOnly { get => Unset.Read(this.readOnly); set => this.readOnly = value; }

    internal bool IsSetSourceContainer() => this.SourceContainer is not null;

    internal bool IsSetReadOnly() => this.readOnly is not null;
}
