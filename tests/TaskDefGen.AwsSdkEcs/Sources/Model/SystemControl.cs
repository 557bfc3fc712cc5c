namespace Amazon.ECS.Model;

public partial class SystemControl
{
    public string Namespace { get; set; }

    public string Value { get; set; }

    internal bool IsSetNamespace() => Namespace is not null;

    internal bool IsSetValue() => Value is not null;
}
