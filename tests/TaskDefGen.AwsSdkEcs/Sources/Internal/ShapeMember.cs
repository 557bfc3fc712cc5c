using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;

namespace Amazon.ECS.Internal;

/// <summary>A member of a structure: a property with an <c>IsSet</c> method next to it.</summary>
internal sealed class ShapeMember
{
    private static readonly ConcurrentDictionary<Type, ShapeMember[]> Cache = new();

    private readonly PropertyInfo _property;

    private readonly MethodInfo _isSet;

    private ShapeMember(PropertyInfo property, MethodInfo isSet)
    {
        _property = property;
        _isSet = isSet;
        WireName = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
    }

    /// <summary>The SDK's name with a small first letter: a C# name differs from the model's in nothing else.</summary>
    public string WireName { get; }

    public Type Type => _property.PropertyType;

    /// <summary>The members in alphabetical order, in which the SDK writes them.</summary>
    public static ShapeMember[] Of(Type structure) => Cache.GetOrAdd(structure, Find);

    public bool IsSetOn(object structure) => (bool)_isSet.Invoke(structure, null);

    public object GetFrom(object structure) => _property.GetValue(structure);

    public void SetOn(object structure, object value) => _property.SetValue(structure, value);

    private static ShapeMember[] Find(Type structure)
    {
        var members =
            from property in structure.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            let isSet = structure.GetMethod("IsSet" + property.Name, BindingFlags.NonPublic | BindingFlags.Instance)
            where isSet is not null
            select new ShapeMember(property, isSet);
        return [.. members.OrderBy(member => member.WireName, StringComparer.Ordinal)];
    }
}
