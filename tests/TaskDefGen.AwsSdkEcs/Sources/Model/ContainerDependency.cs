namespace Amazon.ECS.Model;

public partial class ContainerDependency
{
    public string ContainerName { get; set; }

    public ContainerCondition Condition { get; set; }

    internal bool IsSetContainerName() => this.ContainerName is not null;

    internal bool IsSetCondition() => this.Condition is not null;
}
