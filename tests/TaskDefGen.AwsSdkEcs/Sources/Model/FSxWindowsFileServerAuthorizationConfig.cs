namespace Amazon.ECS.Model;

public partial class FSxWindowsFileServerAuthorizationConfig
{
    public string CredentialsParameter { get; set; }

    public string Domain { get; set; }

    internal bool IsSetCredentialsParameter() => this.CredentialsParameter is not null;

    internal bool IsSetDomain() => this.Domain is not null;
}
