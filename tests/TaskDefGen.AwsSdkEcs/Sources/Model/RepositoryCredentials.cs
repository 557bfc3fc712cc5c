namespace Amazon.ECS.Model;

public partial class RepositoryCredentials
{
    public string CredentialsParameter { get; set; }

    internal bool IsSetCredentialsParameter() => CredentialsParameter is not null;
}
