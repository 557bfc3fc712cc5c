using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class KernelCapabilities
{
    public List<string> Add { get; set; } = Unset.List<string>();

    public List<string> Drop { get; set; } = Unset.List<string>();

    internal static Structure<KernelCapabilities> Shape { get; } = new Structure<KernelCapabilities>()
        .Texts("add", x => x.Add, (x, v) => x.Add = v)
        .Texts("drop", x => x.Drop, (x, v) => x.Drop = v);
}
