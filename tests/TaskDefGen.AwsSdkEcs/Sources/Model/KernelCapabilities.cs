using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class KernelCapabilities
{
    public List<string> Add { get; set; } = Unset.List<string>();

    public List<string> Drop { get; set; } = Unset.List<string>();

    internal bool IsSetAdd() => Unset.IsSent(Add);

    internal bool IsSetDrop() => Unset.IsSent(Drop);
}
