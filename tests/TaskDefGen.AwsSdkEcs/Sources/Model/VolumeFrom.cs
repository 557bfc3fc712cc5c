namespace Amazon.ECS.Model;

public partial class VolumeFrom
{
    private bool? _readOnly;

    public string SourceContainer { get; set; }

    public Flag ReadOnly { get => Unset.Read(_readOnly); set => _readOnly = value; }

    internal bool IsSetSourceContainer() => SourceContainer is not null;

    internal bool IsSetReadOnly() => _readOnly is not null;
}
