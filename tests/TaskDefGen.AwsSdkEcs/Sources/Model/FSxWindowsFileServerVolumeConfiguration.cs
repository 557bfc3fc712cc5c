namespace Amazon.ECS.Model;

public partial class FSxWindowsFileServerVolumeConfiguration
{
    public string FileSystemId { get; set; }

    public string RootDirectory { get; set; }

    public FSxWindowsFileServerAuthorizationConfig AuthorizationConfig { get; set; }

    internal bool IsSetFileSystemId() => this.FileSystemId is not null;

    internal bool IsSetRootDirectory() => this.RootDirectory is not null;

    internal bool IsSetAuthorizationConfig() => this.AuthorizationConfig is not null;
}
