namespace Amazon.ECS.Model;

public partial class EFSAuthorizationConfig
{
    public string AccessPointId { get; set; }

    public EFSAuthorizationConfigIAM Iam { get; set; }

    internal bool IsSetAccessPointId() => this.AccessPointId is not null;

    internal bool IsSetIam() => this.Iam is not null;
}
