namespace Amazon.ECS.Model;

public partial class HostVolumeProperties
{
    public string SourcePath { get; set; }

    internal static Structure<HostVolumeProperties> Shape { get; } = new Structure<HostVolumeProperties>()
        .Text("sourcePath", x => x.SourcePath, (x, v) => x.SourcePath = v);
}
