using Amazon.Runtime;

namespace Amazon.ECS;

public class TaskDefinitionField : ConstantClass
{
    public static readonly TaskDefinitionField TAGS = new("TAGS");

    public TaskDefinitionField(string value)
        : base(value)
    {
    }

    public static implicit operator TaskDefinitionField(string value) => FindValue(value);

    public static TaskDefinitionField FindValue(string value) => FindValue<TaskDefinitionField>(value);
}
