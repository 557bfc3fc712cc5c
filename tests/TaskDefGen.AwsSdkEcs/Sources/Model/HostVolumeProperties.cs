namespace Amazon.ECS.Model;

public partial class HostVolumeProperties
{
    public string SourcePath { get; set; }

    internal bool IsSetSourcePath() => SourcePath is not null;
}
