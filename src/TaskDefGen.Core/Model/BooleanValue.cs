namespace TaskDefGen.Core.Model;

/// <summary>A Boolean.</summary>
public sealed class BooleanValue(bool flag, Origin origin = default) : EcsValue(origin)
{
    public bool Flag { get; } = flag;

    public override string ToString() => Flag ? "true" : "false";
}
