namespace Amazon.ECS.Model;

public partial class TaskDefinitionPlacementConstraint
{
    public TaskDefinitionPlacementConstraintType Type { get; set; }

    public string Expression { get; set; }

    internal static Structure<TaskDefinitionPlacementConstraint> Shape { get; } = new Structure<TaskDefinitionPlacementConstraint>()
        .Constant("type", x => x.Type, (x, v) => x.Type = v, TaskDefinitionPlacementConstraintType.FindValue)
        .Text("expression", x => x.Expression, (x, v) => x.Expression = v);
}
