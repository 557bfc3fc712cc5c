namespace Amazon.ECS.Model;

public partial class EFSVolumeConfiguration
{
    private int? _transitEncryptionPort;

    public string FileSystemId { get; set; }

    public string RootDirectory { get; set; }

    public EFSTransitEncryption TransitEncryption { get; set; }

    public Integer TransitEncryptionPort { get => Unset.Read(_transitEncryptionPort); set => _transitEncryptionPort = value; }

    public EFSAuthorizationConfig AuthorizationConfig { get; set; }

    internal bool IsSetFileSystemId() => FileSystemId is not null;

    internal bool IsSetRootDirectory() => RootDirectory is not null;

    internal bool IsSetTransitEncryption() => TransitEncryption is not null;

    internal bool IsSetTransitEncryptionPort() => _transitEncryptionPort is not null;

    internal bool IsSetAuthorizationConfig() => AuthorizationConfig is not null;
}
