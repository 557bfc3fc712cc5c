namespace Amazon.ECS.Model;

public partial class RepositoryCredentials
{
    public string CredentialsParameter { get; set; }

    internal static Structure<RepositoryCredentials> Shape { get; } = new Structure<RepositoryCredentials>()
        .Text("credentialsParameter", x => x.CredentialsParameter, (x, v) => x.CredentialsParameter = v);
}
