using Amazon.Runtime;

namespace Amazon.ECS;

public class TaskDefinitionStatus : ConstantClass
{
    public static readonly TaskDefinitionStatus ACTIVE = new("ACTIVE");

    public static readonly TaskDefinitionStatus INACTIVE = new("INACTIVE");

    public static readonly TaskDefinitionStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");

    public TaskDefinitionStatus(string value)
        : base(value)
    {
    }

    public static implicit operator TaskDefinitionStatus(string value) => FindValue(value);

    public static TaskDefinitionStatus FindValue(string value) => FindValue<TaskDefinitionStatus>(value);
}
