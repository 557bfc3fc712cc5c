namespace Amazon.ECS.Model;

public partial class Attribute
{
    public string Name { get; set; }

    public string Value { get; set; }

    public TargetType TargetType { get; set; }

    public string TargetId { get; set; }

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetValue() => this.Value is not null;

    internal bool IsSetTargetType() => this.TargetType is not null;

    internal bool IsSetTargetId() => this.TargetId is not null;
}
