namespace Amazon.ECS.Model;

public partial class EphemeralStorage
{
    private int? sizeInGiB;

    public Integer SizeInGiB { get => Unset.Read(this.sizeInGiB); set => this.sizeInGiB = value; }

    internal bool IsSetSizeInGiB() => this.sizeInGiB is not null;
}
