namespace Amazon.ECS.Model;

public partial class EnvironmentFile
{
    public string Value { get; set; }

    public EnvironmentFileType Type { get; set; }

    internal static Structure<EnvironmentFile> Shape { get; } = new Structure<EnvironmentFile>()
        .Text("value", x => x.Value, (x, v) => x.Value = v)
        .Constant("type", x => x.Type, (x, v) => x.Type = v, EnvironmentFileType.FindValue);
}
