namespace Amazon.ECS.Model;

public partial class FSxWindowsFileServerVolumeConfiguration
{
    public string FileSystemId { get; set; }

    public string RootDirectory { get; set; }

    public FSxWindowsFileServerAuthorizationConfig AuthorizationConfig { get; set; }

    internal static Structure<FSxWindowsFileServerVolumeConfiguration> Shape { get; } = new Structure<FSxWindowsFileServerVolumeConfiguration>()
        .Text("fileSystemId", x => x.FileSystemId, (x, v) => x.FileSystemId = v)
        .Text("rootDirectory", x => x.RootDirectory, (x, v) => x.RootDirectory = v)
        .One("authorizationConfig", x => x.AuthorizationConfig, (x, v) => x.AuthorizationConfig = v, FSxWindowsFileServerAuthorizationConfig.Shape);
}
