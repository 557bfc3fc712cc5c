namespace Amazon.ECS.Model;

public partial class ContainerDependency
{
    public string ContainerName { get; set; }

    public ContainerCondition Condition { get; set; }

    internal static Structure<ContainerDependency> Shape { get; } = new Structure<ContainerDependency>()
        .Text("containerName", x => x.ContainerName, (x, v) => x.ContainerName = v)
        .Constant("condition", x => x.Condition, (x, v) => x.Condition = v, ContainerCondition.FindValue);
}
