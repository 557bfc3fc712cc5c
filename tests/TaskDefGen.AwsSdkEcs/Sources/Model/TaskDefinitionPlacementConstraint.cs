namespace Amazon.ECS.Model;

public partial class TaskDefinitionPlacementConstraint
{
    public TaskDefinitionPlacementConstraintType Type { get; set; }

    public string Expression { get; set; }

    internal bool IsSetType() => Type is not null;

    internal bool IsSetExpression() => Expression is not null;
}
