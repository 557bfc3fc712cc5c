namespace Amazon.ECS.Model;

public partial class S3FilesVolumeConfiguration
{
    private int? transitEncryptionPort;

    public string FileSystemArn { get; set; }

    public string RootDirectory { get; set; }

    public Integer TransitEncryptionPort { get => Unset.Read(this.transitEncryptionPort); set => this.transitEncryptionPort = value; }

    public string AccessPointArn { get; set; }

    internal bool IsSetFileSystemArn() => this.FileSystemArn is not null;

    internal bool IsSetRootDirectory() => this.RootDirectory is not null;

    internal bool IsSetTransitEncryptionPort() => this.transitEncryptionPort is not null;

    internal bool IsSetAccessPointArn() => this.AccessPointArn is not null;
}
