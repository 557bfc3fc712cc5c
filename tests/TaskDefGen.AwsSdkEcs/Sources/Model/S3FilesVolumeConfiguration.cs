namespace Amazon.ECS.Model;

public partial class S3FilesVolumeConfiguration
{
    private int? _transitEncryptionPort;

    public string FileSystemArn { get; set; }

    public string RootDirectory { get; set; }

    public Integer TransitEncryptionPort { get => Unset.Read(_transitEncryptionPort); set => _transitEncryptionPort = value; }

    public string AccessPointArn { get; set; }

    internal bool IsSetFileSystemArn() => FileSystemArn is not null;

    internal bool IsSetRootDirectory() => RootDirectory is not null;

    internal bool IsSetTransitEncryptionPort() => _transitEncryptionPort is not null;

    internal bool IsSetAccessPointArn() => AccessPointArn is not null;
}
