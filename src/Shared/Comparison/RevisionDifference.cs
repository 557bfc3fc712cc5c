using System.Collections.Generic;
using System.ComponentModel;
using System.Text;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>Something in which two revisions differ. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RevisionDifference
{
    internal RevisionDifference(IReadOnlyList<RevisionPathPart> parts, ComparedValue? before, ComparedValue? after)
    {
        Parts = parts;
        BeforeValue = before;
        AfterValue = after;
    }

    /// <summary>Where: <c>containerDefinitions[web].environment[LOG_LEVEL].value</c>.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            foreach (var part in Parts)
            {
                if (part.IsKey)
                    path.Append('[').Append(part.Text).Append(']');
                else
                    path.Append(path.Length > 0 ? "." : "").Append(part.Text);
            }

            return path.ToString();
        }
    }

    /// <summary>Where, in steps.</summary>
    public IReadOnlyList<RevisionPathPart> Parts { get; }

    /// <summary>What stood there, a text as it is and anything else as JSON; <c>null</c> where nothing did.</summary>
    public string? Before => BeforeValue?.ToString();

    /// <summary>What stands there now, a text as it is and anything else as JSON; <c>null</c> where nothing does.</summary>
    public string? After => AfterValue?.ToString();

    /// <summary>What stood there; <c>null</c> where nothing did.</summary>
    public ComparedValue? BeforeValue { get; }

    /// <summary>What stands there now; <c>null</c> where nothing does.</summary>
    public ComparedValue? AfterValue { get; }

    /// <summary>The difference in one line.</summary>
    public override string ToString() => Path + ": " + (Before ?? "(absent)") + " -> " + (After ?? "(absent)");
}
