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

    internal bool IsSetName() => Name is not null;

    internal bool IsSetHost() => Host is not null;

    internal bool IsSetDockerVolumeConfiguration() => DockerVolumeConfiguration is not null;

    internal bool IsSetEfsVolumeConfiguration() => EfsVolumeConfiguration is not null;

    internal bool IsSetS3filesVolumeConfiguration() => S3filesVolumeConfiguration is not null;

    internal bool IsSetFsxWindowsFileServerVolumeConfiguration() => FsxWindowsFileServerVolumeConfiguration is not null;

    internal bool IsSetConfiguredAtLaunch() => _configuredAtLaunch is not null;
}
