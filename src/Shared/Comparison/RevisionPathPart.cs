using System.ComponentModel;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>One step on the way to a difference: a member, or the key of an element. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RevisionPathPart
{
    internal RevisionPathPart(string text, bool isKey)
    {
        Text = text;
        IsKey = isKey;
    }

    /// <summary>The name of the member, or what tells the element from the others of its list or map.</summary>
    public string Text { get; }

    /// <summary>Whether it is the key of an element.</summary>
    public bool IsKey { get; }
}
