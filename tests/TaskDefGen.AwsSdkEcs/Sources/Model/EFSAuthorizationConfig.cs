namespace Amazon.ECS.Model;

public partial class EFSAuthorizationConfig
{
    public string AccessPointId { get; set; }

    public EFSAuthorizationConfigIAM Iam { get; set; }

    internal static Structure<EFSAuthorizationConfig> Shape { get; } = new Structure<EFSAuthorizationConfig>()
        .Text("accessPointId", x => x.AccessPointId, (x, v) => x.AccessPointId = v)
        .Constant("iam", x => x.Iam, (x, v) => x.Iam = v, EFSAuthorizationConfigIAM.FindValue);
}
