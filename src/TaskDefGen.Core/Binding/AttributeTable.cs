using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Core.Binding;

/// <summary>The attributes of one owner with what each means: looked up once, however many environments are bound.</summary>
internal sealed class AttributeTable
{
    /// <summary>What stands on an assembly is asked for with each of its classes.</summary>
    private static readonly ConditionalWeakTable<AssemblyFacts, AttributeTable> OfAssemblies = new();

    private readonly Entry[] _entries;

    public AttributeTable(EquatableArray<AttributeFact> attributes)
    {
        _entries = new Entry[attributes.Count];
        List<(int Attribute, int Argument, string Name)>? environments = null;
        for (var i = 0; i < _entries.Length; i++)
        {
            var fact = attributes[i];
            _entries[i] = new Entry(fact);
            for (var j = 0; j < fact.Arguments.Count; j++)
            {
                if (fact.Arguments[j] is { Property: "Environment", Value: FactValue.Text { Value: var name } })
                    (environments ??= []).Add((i, j, name));
            }
        }

        Environments = environments ?? (IReadOnlyList<(int, int, string)>)[];
    }

    public int Count => _entries.Length;

    /// <summary>Every argument that names an environment.</summary>
    public IReadOnlyList<(int Attribute, int Argument, string Name)> Environments { get; }

    public static AttributeTable Of(AssemblyFacts assembly) => OfAssemblies.GetValue(assembly, static a => new AttributeTable(a.Attributes));

    public AttributeFact Fact(int index) => _entries[index].Fact;

    public string Name(int index) => _entries[index].Fact.Name;

    /// <summary>What the attribute means; null for those that no structure takes.</summary>
    public AttributeSpec? Spec(int index) => _entries[index].Spec;

    /// <summary>Where each argument goes; null for one that goes nowhere. Only of attributes with a meaning.</summary>
    public PropertySpec?[] Properties(int index) => _entries[index].Properties;

    /// <summary>
    /// How strongly an attribute speaks: the assembly before the class, and what holds everywhere before what this environment says. Null: it
    /// says nothing here.
    /// </summary>
    public int? LevelOf(int index, bool onAssembly, string? environment)
    {
        if (_entries[index].HoldsEverywhere)
            return onAssembly ? 0 : 2;
        return _entries[index].Environment is { } name && string.Equals(name, environment, StringComparison.Ordinal)
            ? onAssembly ? 1 : 3
            : null;
    }

    private readonly struct Entry
    {
        public Entry(AttributeFact fact)
        {
            Fact = fact;
            Spec = AttributeMap.Find(fact.Name);
            var environment = fact["Environment"];
            HoldsEverywhere = environment is null or FactValue.Null;
            Environment = (environment as FactValue.Text)?.Value;
            Properties = [];
            if (Spec is null || fact.Arguments.Count == 0)
                return;
            Properties = new PropertySpec?[fact.Arguments.Count];
            for (var i = 0; i < Properties.Length; i++)
                Properties[i] = Spec.Find(fact.Arguments[i].Property);
        }

        public AttributeFact Fact { get; }

        public AttributeSpec? Spec { get; }

        public bool HoldsEverywhere { get; }

        public string? Environment { get; }

        public PropertySpec?[] Properties { get; }
    }
}
