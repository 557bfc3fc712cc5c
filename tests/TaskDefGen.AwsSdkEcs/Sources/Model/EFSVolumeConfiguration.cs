namespace Amazon.ECS.Model;

public partial class EFSVolumeConfiguration
{
    private int? _transitEncryptionPort;

    public string FileSystemId { get; set; }

    public string RootDirectory { get; set; }

    public EFSTransitEncryption TransitEncryption { get; set; }

    public Integer TransitEncryptionPort { get => Unset.Read(_transitEncryptionPort); set => _transitEncryptionPort = value; }

    public EFSAuthorizationConfig AuthorizationConfig { get; set; }

    internal static Structure<EFSVolumeConfiguration> Shape { get; } = new Structure<EFSVolumeConfiguration>()
        .Text("fileSystemId", x => x.FileSystemId, (x, v) => x.FileSystemId = v)
        .Text("rootDirectory", x => x.RootDirectory, (x, v) => x.RootDirectory = v)
        .Constant("transitEncryption", x => x.TransitEncryption, (x, v) => x.TransitEncryption = v, EFSTransitEncryption.FindValue)
        .Integer("transitEncryptionPort", x => x._transitEncryptionPort, (x, v) => x._transitEncryptionPort = v)
        .One("authorizationConfig", x => x.AuthorizationConfig, (x, v) => x.AuthorizationConfig = v, EFSAuthorizationConfig.Shape);
}
