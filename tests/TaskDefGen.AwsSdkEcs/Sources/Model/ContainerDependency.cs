namespace Amazon.ECS.Model;

public partial class ContainerDependency
{
    public string ContainerName { get; set; }

    public ContainerCondition Condition { get; set; }

    internal bool IsSetContainerName() => ContainerName is not null;

    internal bool IsSetCondition() => Condition is not null;
}
