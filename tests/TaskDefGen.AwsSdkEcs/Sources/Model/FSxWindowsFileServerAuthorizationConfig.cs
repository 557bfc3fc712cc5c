namespace Amazon.ECS.Model;

public partial class FSxWindowsFileServerAuthorizationConfig
{
    public string CredentialsParameter { get; set; }

    public string Domain { get; set; }

    internal static Structure<FSxWindowsFileServerAuthorizationConfig> Shape { get; } = new Structure<FSxWindowsFileServerAuthorizationConfig>()
        .Text("credentialsParameter", x => x.CredentialsParameter, (x, v) => x.CredentialsParameter = v)
        .Text("domain", x => x.Domain, (x, v) => x.Domain = v);
}
