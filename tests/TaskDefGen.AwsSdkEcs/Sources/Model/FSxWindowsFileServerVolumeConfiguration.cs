namespace Amazon.ECS.Model;

public partial class FSxWindowsFileServerVolumeConfiguration
{
    public string FileSystemId { get; set; }

    public string RootDirectory { get; set; }

    public FSxWindowsFileServerAuthorizationConfig AuthorizationConfig { get; set; }

    internal bool IsSetFileSystemId() => FileSystemId is not null;

    internal bool IsSetRootDirectory() => RootDirectory is not null;

    internal bool IsSetAuthorizationConfig() => AuthorizationConfig is not null;
}
