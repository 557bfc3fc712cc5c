namespace Amazon.ECS.Model;

public partial class Attribute
{
    public string Name { get; set; }

    public string Value { get; set; }

    public TargetType TargetType { get; set; }

    public string TargetId { get; set; }

    internal bool IsSetName() => Name is not null;

    internal bool IsSetValue() => Value is not null;

    internal bool IsSetTargetType() => TargetType is not null;

    internal bool IsSetTargetId() => TargetId is not null;
}
