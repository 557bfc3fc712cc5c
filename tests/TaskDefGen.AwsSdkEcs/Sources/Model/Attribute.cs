namespace Amazon.ECS.Model;

public partial class Attribute
{
    public string Name { get; set; }

    public string Value { get; set; }

    public TargetType TargetType { get; set; }

    public string TargetId { get; set; }

    internal static Structure<Attribute> Shape { get; } = new Structure<Attribute>()
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("value", x => x.Value, (x, v) => x.Value = v)
        .Constant("targetType", x => x.TargetType, (x, v) => x.TargetType = v, TargetType.FindValue)
        .Text("targetId", x => x.TargetId, (x, v) => x.TargetId = v);
}
