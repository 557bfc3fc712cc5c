namespace Amazon.ECS.Model;

public partial class Volume
{
    private bool? configuredAtLaunch;

    public string Name { get; set; }

    public HostVolumeProperties Host { get; set; }

    public DockerVolumeConfiguration DockerVolumeConfiguration { get; set; }

    public EFSVolumeConfiguration EfsVolumeConfiguration { get; set; }

    public S3FilesVolumeConfiguration S3filesVolumeConfiguration { get; set; }

    public FSxWindowsFileServerVolumeConfiguration FsxWindowsFileServerVolumeConfiguration { get; set; }

    public Flag ConfiguredAtLaunch { get => Unset.Read(this.configuredAtLaunch); set => this.configuredAtLaunch = value; }

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetHost() => this.Host is not null;

    internal bool IsSetDockerVolumeConfiguration() => this.DockerVolumeConfiguration is not null;

    internal bool IsSetEfsVolumeConfiguration() => this.EfsVolumeConfiguration is not null;

    internal bool IsSetS3filesVolumeConfiguration() => this.S3filesVolumeConfiguration is not null;

    internal bool IsSetFsxWindowsFileServerVolumeConfiguration() => this.FsxWindowsFileServerVolumeConfiguration is not null;

    internal bool IsSetConfiguredAtLaunch() => this.configuredAtLaunch is not null;
}
