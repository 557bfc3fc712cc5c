namespace Amazon.ECS.Model;

public partial class Secret
{
    public string Name { get; set; }

    public string ValueFrom { get; set; }

    internal static Structure<Secret> Shape { get; } = new Structure<Secret>()
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("valueFrom", x => x.ValueFrom, (x, v) => x.ValueFrom = v);
}
