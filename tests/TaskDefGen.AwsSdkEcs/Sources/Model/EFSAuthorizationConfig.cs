namespace Amazon.ECS.Model;

public partial class EFSAuthorizationConfig
{
    public string AccessPointId { get; set; }

    public EFSAuthorizationConfigIAM Iam { get; set; }

    internal bool IsSetAccessPointId() => AccessPointId is not null;

    internal bool IsSetIam() => Iam is not null;
}
