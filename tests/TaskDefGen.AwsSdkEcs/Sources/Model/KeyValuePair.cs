namespace Amazon.ECS.Model;

public partial class KeyValuePair
{
    public string Name { get; set; }

    public string Value { get; set; }

    internal static Structure<KeyValuePair> Shape { get; } = new Structure<KeyValuePair>()
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("value", x => x.Value, (x, v) => x.Value = v);
}
