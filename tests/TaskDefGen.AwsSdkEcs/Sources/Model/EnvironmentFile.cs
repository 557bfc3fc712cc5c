namespace Amazon.ECS.Model;

public partial class EnvironmentFile
{
    public string Value { get; set; }

    public EnvironmentFileType Type { get; set; }

    internal bool IsSetValue() => this.Value is not null;

    internal bool IsSetType() => this.Type is not null;
}
