namespace Amazon.ECS.Model;

public partial class Tag
{
    public string Key { get; set; }

    public string Value { get; set; }

    internal bool IsSetKey() => Key is not null;

    internal bool IsSetValue() => Value is not null;
}
