using System.Globalization;

namespace TaskDefGen.Core.Model;

/// <summary>A value in the model, with the place where it was written and its place in the tree.</summary>
public abstract class EcsValue(Origin origin)
{
    public Origin Origin { get; } = origin;

    /// <summary>What holds this value; null for a root.</summary>
    public EcsValue? Parent { get; private set; }

    /// <summary>The JSON pointer from the root: <c>/containerDefinitions/0/image</c>.</summary>
    public string Pointer
    {
        get
        {
            var segment = Parent switch
            {
                null => "",
                EcsObject parent => "/" + parent.NameOf(this),
                EcsList parent => "/" + parent.IndexOf(this).ToString(CultureInfo.InvariantCulture),
                EcsMap parent => "/" + parent.KeyOf(this).Replace("~", "~0").Replace("/", "~1"),
                _ => "",
            };
            return Parent?.Pointer + segment;
        }
    }

    /// <summary>Makes this value part of another.</summary>
    internal void Attach(EcsValue parent) => Parent = parent;
}
