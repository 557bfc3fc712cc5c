namespace Amazon.ECS.Model;

public partial class Secret
{
    public string Name { get; set; }

    public string ValueFrom { get; set; }

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetValueFrom() => this.ValueFrom is not null;
}
