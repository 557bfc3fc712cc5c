namespace Amazon.ECS.Model;

public partial class Ulimit
{
    private int? softLimit;

    private int? hardLimit;

    public UlimitName Name { get; set; }

    public Integer SoftLimit { get => Unset.Read(this.softLimit); set => this.softLimit = value; }

    public Integer HardLimit { get => Unset.Read(this.hardLimit); set => this.hardLimit = value; }

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetSoftLimit() => this.softLimit is not null;

    internal bool IsSetHardLimit() => this.hardLimit is not null;
}
