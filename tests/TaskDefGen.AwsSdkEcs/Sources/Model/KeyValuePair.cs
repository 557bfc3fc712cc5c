namespace Amazon.ECS.Model;

public partial class KeyValuePair
{
    public string Name { get; set; }

    public string Value { get; set; }

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetValue() => this.Value is not null;
}
