namespace Amazon.ECS.Model;

public partial class ResourceRequirement
{
    public string Value { get; set; }

    public ResourceType Type { get; set; }

    internal bool IsSetValue() => Value is not null;

    internal bool IsSetType() => Type is not null;
}
