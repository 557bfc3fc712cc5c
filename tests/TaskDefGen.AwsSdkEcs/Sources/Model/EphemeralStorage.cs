namespace Amazon.ECS.Model;

public partial class EphemeralStorage
{
    private int? _sizeInGiB;

    public Integer SizeInGiB { get => Unset.Read(_sizeInGiB); set => _sizeInGiB = value; }

    internal static Structure<EphemeralStorage> Shape { get; } = new Structure<EphemeralStorage>()
        .Integer("sizeInGiB", x => x._sizeInGiB, (x, v) => x._sizeInGiB = v);
}
