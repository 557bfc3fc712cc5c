namespace Amazon.ECS.Model;

public partial class Volume
{
    private bool? _configuredAtLaunch;

    public string Name { get; set; }

    public HostVolumeProperties Host { get; set; }

    public DockerVolumeConfiguration DockerVolumeConfiguration { get; set; }

    public EFSVolumeConfiguration EfsVolumeConfiguration { get; set; }

    public S3FilesVolumeConfiguration S3filesVolumeConfiguration { get; set; }

    public FSxWindowsFileServerVolumeConfiguration FsxWindowsFileServerVolumeConfiguration { get; set; }

    public Flag ConfiguredAtLaunch { get => Unset.Read(_configuredAtLaunch); set => _configuredAtLaunch = value; }

    internal static Structure<Volume> Shape { get; } = new Structure<Volume>()
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .One("host", x => x.Host, (x, v) => x.Host = v, HostVolumeProperties.Shape)
        .One("dockerVolumeConfiguration", x => x.DockerVolumeConfiguration, (x, v) => x.DockerVolumeConfiguration = v, DockerVolumeConfiguration.Shape)
        .One("efsVolumeConfiguration", x => x.EfsVolumeConfiguration, (x, v) => x.EfsVolumeConfiguration = v, EFSVolumeConfiguration.Shape)
        .One("s3filesVolumeConfiguration", x => x.S3filesVolumeConfiguration, (x, v) => x.S3filesVolumeConfiguration = v, S3FilesVolumeConfiguration.Shape)
        .One("fsxWindowsFileServerVolumeConfiguration", x => x.FsxWindowsFileServerVolumeConfiguration, (x, v) => x.FsxWindowsFileServerVolumeConfiguration = v, FSxWindowsFileServerVolumeConfiguration.Shape)
        .Flag("configuredAtLaunch", x => x._configuredAtLaunch, (x, v) => x._configuredAtLaunch = v);
}
