namespace Amazon.ECS.Model;

public partial class FSxWindowsFileServerAuthorizationConfig
{
    public string CredentialsParameter { get; set; }

    public string Domain { get; set; }

    internal bool IsSetCredentialsParameter() => CredentialsParameter is not null;

    internal bool IsSetDomain() => Domain is not null;
}
