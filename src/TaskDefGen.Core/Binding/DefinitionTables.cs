using TaskDefGen.Core.Facts;

namespace TaskDefGen.Core.Binding;

/// <summary>The attributes of the assembly, of a class and of its containers: what all environments of the class share.</summary>
internal sealed class DefinitionTables
{
    private readonly AttributeTable[] _containers;

    public DefinitionTables(TaskFacts facts, AssemblyFacts assembly)
    {
        Assembly = AttributeTable.Of(assembly);
        Task = new AttributeTable(facts.Attributes);
        _containers = new AttributeTable[facts.Containers.Count];
        for (var i = 0; i < _containers.Length; i++)
            _containers[i] = new AttributeTable(facts.Containers[i].Attributes);
    }

    public AttributeTable Assembly { get; }

    public AttributeTable Task { get; }

    /// <summary>By the owner's number in <see cref="SourceAnchor"/>.</summary>
    public AttributeTable this[int owner] => owner < 0 ? Assembly : owner == 0 ? Task : _containers[owner - 1];
}
