namespace Amazon.ECS.Model;

public partial class Ulimit
{
    private int? _softLimit;

    private int? _hardLimit;

    public UlimitName Name { get; set; }

    public Integer SoftLimit { get => Unset.Read(_softLimit); set => _softLimit = value; }

    public Integer HardLimit { get => Unset.Read(_hardLimit); set => _hardLimit = value; }

    internal bool IsSetName() => Name is not null;

    internal bool IsSetSoftLimit() => _softLimit is not null;

    internal bool IsSetHardLimit() => _hardLimit is not null;
}
