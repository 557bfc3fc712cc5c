namespace Amazon.ECS.Model;

public partial class SystemControl
{
    public string Namespace { get; set; }

    public string Value { get; set; }

    internal static Structure<SystemControl> Shape { get; } = new Structure<SystemControl>()
        .Text("namespace", x => x.Namespace, (x, v) => x.Namespace = v)
        .Text("value", x => x.Value, (x, v) => x.Value = v);
}
