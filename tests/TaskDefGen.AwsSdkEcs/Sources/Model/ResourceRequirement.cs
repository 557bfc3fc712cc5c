namespace Amazon.ECS.Model;

public partial class ResourceRequirement
{
    public string Value { get; set; }

    public ResourceType Type { get; set; }

    internal bool IsSetValue() => this.Value is not null;

    internal bool IsSetType() => this.Type is not null;
}
