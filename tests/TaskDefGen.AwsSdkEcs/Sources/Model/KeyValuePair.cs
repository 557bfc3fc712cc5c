namespace Amazon.ECS.Model;

public partial class KeyValuePair
{
    public string Name { get; set; }

    public string Value { get; set; }

    internal bool IsSetName() => Name is not null;

    internal bool IsSetValue() => Value is not null;
}
