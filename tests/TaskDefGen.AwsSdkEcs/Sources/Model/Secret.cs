namespace Amazon.ECS.Model;

public partial class Secret
{
    public string Name { get; set; }

    public string ValueFrom { get; set; }

    internal bool IsSetName() => Name is not null;

    internal bool IsSetValueFrom() => ValueFrom is not null;
}
