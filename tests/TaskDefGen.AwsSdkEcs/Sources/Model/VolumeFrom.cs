namespace Amazon.ECS.Model;

public partial class VolumeFrom
{
    private bool? _readOnly;

    public string SourceContainer { get; set; }

    public Flag ReadOnly { get => Unset.Read(_readOnly); set => _readOnly = value; }

    internal static Structure<VolumeFrom> Shape { get; } = new Structure<VolumeFrom>()
        .Text("sourceContainer", x => x.SourceContainer, (x, v) => x.SourceContainer = v)
        .Flag("readOnly", x => x._readOnly, (x, v) => x._readOnly = v);
}
