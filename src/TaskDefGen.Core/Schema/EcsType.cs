namespace TaskDefGen.Core.Schema;

/// <summary>The type of a member: its kind, and what it is made of.</summary>
public sealed class EcsType
{
    private EcsType(EcsKind kind, Enumeration? enumeration = null, Structure? structure = null, EcsType? element = null)
    {
        Kind = kind;
        Enumeration = enumeration;
        Structure = structure;
        Element = element;
    }

    public static EcsType Text { get; } = new(EcsKind.Text);

    public static EcsType Integer { get; } = new(EcsKind.Integer);

    public static EcsType Number { get; } = new(EcsKind.Number);

    public static EcsType Boolean { get; } = new(EcsKind.Boolean);

    public static EcsType Map { get; } = new(EcsKind.Map);

    public EcsKind Kind { get; }

    /// <summary>The enumeration, where <see cref="Kind"/> says so.</summary>
    public Enumeration? Enumeration { get; }

    /// <summary>The structure, where <see cref="Kind"/> says so.</summary>
    public Structure? Structure { get; }

    /// <summary>The type of a list's elements.</summary>
    public EcsType? Element { get; }

    public static EcsType Of(Enumeration enumeration) => new(EcsKind.Enumeration, enumeration: enumeration);

    public static EcsType Of(Structure structure) => new(EcsKind.Structure, structure: structure);

    public static EcsType ListOf(EcsType element) => new(EcsKind.List, element: element);

    public override string ToString() => Kind switch
    {
        EcsKind.Enumeration => Enumeration!.Name,
        EcsKind.Structure => Structure!.Name,
        EcsKind.List => "List<" + Element + ">",
        _ => Kind.ToString(),
    };
}
