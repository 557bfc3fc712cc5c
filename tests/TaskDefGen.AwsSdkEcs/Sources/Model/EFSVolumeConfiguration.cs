namespace Amazon.ECS.Model;

public partial class EFSVolumeConfiguration
{
    private int? transitEncryptionPort;

    public string FileSystemId { get; set; }

    public string RootDirectory { get; set; }

    public EFSTransitEncryption TransitEncryption { get; set; }

    public Integer TransitEncryptionPort { get => Unset.Read(this.transitEncryptionPort); set => this.transitEncryptionPort = value; }

    public EFSAuthorizationConfig AuthorizationConfig { get; set; }

    internal bool IsSetFileSystemId() => this.FileSystemId is not null;

    internal bool IsSetRootDirectory() => this.RootDirectory is not null;

    internal bool IsSetTransitEncryption() => this.TransitEncryption is not null;

    internal bool IsSetTransitEncryptionPort() => this.transitEncryptionPort is not null;

    internal bool IsSetAuthorizationConfig() => this.AuthorizationConfig is not null;
}
