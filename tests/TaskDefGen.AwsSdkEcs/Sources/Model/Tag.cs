namespace Amazon.ECS.Model;

public partial class Tag
{
    public string Key { get; set; }

    public string Value { get; set; }

    internal static Structure<Tag> Shape { get; } = new Structure<Tag>()
        .Text("key", x => x.Key, (x, v) => x.Key = v)
        .Text("value", x => x.Value, (x, v) => x.Value = v);
}
