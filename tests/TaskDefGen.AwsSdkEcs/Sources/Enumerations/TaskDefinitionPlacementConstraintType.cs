using Amazon.Runtime;

namespace Amazon.ECS;

public class TaskDefinitionPlacementConstraintType : ConstantClass
{
    public static readonly TaskDefinitionPlacementConstraintType MemberOf = new("memberOf");

    public TaskDefinitionPlacementConstraintType(string value)
        : base(value)
    {
    }

    public static implicit operator TaskDefinitionPlacementConstraintType(string value) => FindValue(value);

    public static TaskDefinitionPlacementConstraintType FindValue(string value) => FindValue<TaskDefinitionPlacementConstraintType>(value);
}
