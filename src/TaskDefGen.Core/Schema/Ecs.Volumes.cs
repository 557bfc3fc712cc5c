namespace TaskDefGen.Core.Schema;

/// <content>The kinds of volumes.</content>
public static partial class Ecs
{
    /// <summary>The ECS structure <c>Volume</c>.</summary>
    public static class Volume
    {
        public static readonly Structure Shape = new("Volume");

        public static readonly Member Name = Shape.Text("name");

        public static readonly Member Host = Shape.One("host", Ecs.HostVolumeProperties.Shape);

        public static readonly Member DockerVolumeConfiguration = Shape.One("dockerVolumeConfiguration", Ecs.DockerVolumeConfiguration.Shape);

        public static readonly Member EfsVolumeConfiguration = Shape.One("efsVolumeConfiguration", Ecs.EFSVolumeConfiguration.Shape);

        public static readonly Member S3filesVolumeConfiguration = Shape.One("s3filesVolumeConfiguration", Ecs.S3FilesVolumeConfiguration.Shape);

        public static readonly Member FsxWindowsFileServerVolumeConfiguration = Shape.One("fsxWindowsFileServerVolumeConfiguration", Ecs.FSxWindowsFileServerVolumeConfiguration.Shape);

        public static readonly Member ConfiguredAtLaunch = Shape.Boolean("configuredAtLaunch");
    }

    /// <summary>The ECS structure <c>HostVolumeProperties</c>.</summary>
    public static class HostVolumeProperties
    {
        public static readonly Structure Shape = new("HostVolumeProperties");

        public static readonly Member SourcePath = Shape.Text("sourcePath");
    }

    /// <summary>The ECS structure <c>DockerVolumeConfiguration</c>.</summary>
    public static class DockerVolumeConfiguration
    {
        public static readonly Structure Shape = new("DockerVolumeConfiguration");

        public static readonly Member Scope = Shape.One("scope", Enumerations.VolumeScope);

        public static readonly Member Autoprovision = Shape.Boolean("autoprovision");

        public static readonly Member Driver = Shape.Text("driver");

        public static readonly Member DriverOpts = Shape.Map("driverOpts");

        public static readonly Member Labels = Shape.Map("labels");
    }

    /// <summary>The ECS structure <c>EFSVolumeConfiguration</c>.</summary>
    public static class EFSVolumeConfiguration
    {
        public static readonly Structure Shape = new("EFSVolumeConfiguration");

        public static readonly Member FileSystemId = Shape.Text("fileSystemId", required: true);

        public static readonly Member RootDirectory = Shape.Text("rootDirectory");

        public static readonly Member TransitEncryption = Shape.One("transitEncryption", Enumerations.EfsTransitEncryption);

        public static readonly Member TransitEncryptionPort = Shape.Integer("transitEncryptionPort", bounds: new Bounds(1, 65535));

        public static readonly Member AuthorizationConfig = Shape.One("authorizationConfig", Ecs.EFSAuthorizationConfig.Shape);
    }

    /// <summary>The ECS structure <c>EFSAuthorizationConfig</c>.</summary>
    public static class EFSAuthorizationConfig
    {
        public static readonly Structure Shape = new("EFSAuthorizationConfig");

        public static readonly Member AccessPointId = Shape.Text("accessPointId");

        public static readonly Member Iam = Shape.One("iam", Enumerations.EfsAuthorizationConfigIam);
    }

    /// <summary>The ECS structure <c>S3FilesVolumeConfiguration</c>.</summary>
    public static class S3FilesVolumeConfiguration
    {
        public static readonly Structure Shape = new("S3FilesVolumeConfiguration");

        public static readonly Member FileSystemArn = Shape.Text("fileSystemArn", required: true);

        public static readonly Member RootDirectory = Shape.Text("rootDirectory");

        public static readonly Member TransitEncryptionPort = Shape.Integer("transitEncryptionPort", bounds: new Bounds(1, 65535));

        public static readonly Member AccessPointArn = Shape.Text("accessPointArn");
    }

    /// <summary>The ECS structure <c>FSxWindowsFileServerVolumeConfiguration</c>.</summary>
    public static class FSxWindowsFileServerVolumeConfiguration
    {
        public static readonly Structure Shape = new("FSxWindowsFileServerVolumeConfiguration");

        public static readonly Member FileSystemId = Shape.Text("fileSystemId", required: true);

        public static readonly Member RootDirectory = Shape.Text("rootDirectory", required: true);

        public static readonly Member AuthorizationConfig = Shape.One("authorizationConfig", Ecs.FSxWindowsFileServerAuthorizationConfig.Shape, required: true);
    }

    /// <summary>The ECS structure <c>FSxWindowsFileServerAuthorizationConfig</c>.</summary>
    public static class FSxWindowsFileServerAuthorizationConfig
    {
        public static readonly Structure Shape = new("FSxWindowsFileServerAuthorizationConfig");

        public static readonly Member CredentialsParameter = Shape.Text("credentialsParameter", required: true);

        public static readonly Member Domain = Shape.Text("domain", required: true);
    }
}
