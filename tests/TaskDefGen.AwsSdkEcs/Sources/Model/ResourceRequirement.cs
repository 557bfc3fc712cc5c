namespace Amazon.ECS.Model;

public partial class ResourceRequirement
{
    public string Value { get; set; }

    public ResourceType Type { get; set; }

    internal static Structure<ResourceRequirement> Shape { get; } = new Structure<ResourceRequirement>()
        .Text("value", x => x.Value, (x, v) => x.Value = v)
        .Constant("type", x => x.Type, (x, v) => x.Type = v, ResourceType.FindValue);
}
