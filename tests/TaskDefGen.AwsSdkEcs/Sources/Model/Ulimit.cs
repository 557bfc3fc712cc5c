namespace Amazon.ECS.Model;

public partial class Ulimit
{
    private int? _softLimit;

    private int? _hardLimit;

    public UlimitName Name { get; set; }

    public Integer SoftLimit { get => Unset.Read(_softLimit); set => _softLimit = value; }

    public Integer HardLimit { get => Unset.Read(_hardLimit); set => _hardLimit = value; }

    internal static Structure<Ulimit> Shape { get; } = new Structure<Ulimit>()
        .Constant("name", x => x.Name, (x, v) => x.Name = v, UlimitName.FindValue)
        .Integer("softLimit", x => x._softLimit, (x, v) => x._softLimit = v)
        .Integer("hardLimit", x => x._hardLimit, (x, v) => x._hardLimit = v);
}
