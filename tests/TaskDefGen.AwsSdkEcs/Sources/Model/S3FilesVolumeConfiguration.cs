namespace Amazon.ECS.Model;

public partial class S3FilesVolumeConfiguration
{
    private int? _transitEncryptionPort;

    public string FileSystemArn { get; set; }

    public string RootDirectory { get; set; }

    public Integer TransitEncryptionPort { get => Unset.Read(_transitEncryptionPort); set => _transitEncryptionPort = value; }

    public string AccessPointArn { get; set; }

    internal static Structure<S3FilesVolumeConfiguration> Shape { get; } = new Structure<S3FilesVolumeConfiguration>()
        .Text("fileSystemArn", x => x.FileSystemArn, (x, v) => x.FileSystemArn = v)
        .Text("rootDirectory", x => x.RootDirectory, (x, v) => x.RootDirectory = v)
        .Integer("transitEncryptionPort", x => x._transitEncryptionPort, (x, v) => x._transitEncryptionPort = v)
        .Text("accessPointArn", x => x.AccessPointArn, (x, v) => x.AccessPointArn = v);
}
