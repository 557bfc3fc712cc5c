namespace TaskDefGen.Core.Schema;

/// <summary>One value of an enumeration, as C# and as ECS write it.</summary>
public sealed class EnumerationValue(string clrName, string wire)
{
    public string ClrName { get; } = clrName;

    public string Wire { get; } = wire;
}
