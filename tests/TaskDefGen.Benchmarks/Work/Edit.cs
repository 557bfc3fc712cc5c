namespace TaskDefGen.Benchmarks.Work;

/// <summary>What happened since the generator ran last.</summary>
public enum Edit
{
    /// <summary>It never ran.</summary>
    Cold,

    /// <summary>A file without attributes changed.</summary>
    Elsewhere,

    /// <summary>What the attributes of one class say changed.</summary>
    One,
}
