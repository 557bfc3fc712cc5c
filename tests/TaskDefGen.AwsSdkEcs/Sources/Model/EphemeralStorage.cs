namespace Amazon.ECS.Model;

public partial class EphemeralStorage
{
    private int? _sizeInGiB;

    public Integer SizeInGiB { get => Unset.Read(_sizeInGiB); set => _sizeInGiB = value; }

    internal bool IsSetSizeInGiB() => _sizeInGiB is not null;
}
