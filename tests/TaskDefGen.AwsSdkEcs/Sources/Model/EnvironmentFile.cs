namespace Amazon.ECS.Model;

public partial class EnvironmentFile
{
    public string Value { get; set; }

    public EnvironmentFileType Type { get; set; }

    internal bool IsSetValue() => Value is not null;

    internal bool IsSetType() => Type is not null;
}
