using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace TaskDefGen.Testing;

/// <summary>Walks an object graph by its fields and looks for what keeps a compilation alive or compares by identity.</summary>
internal static class RoslynObjects
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol),
        typeof(IOperation),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(SyntaxToken),
        typeof(SyntaxTrivia),
        typeof(SyntaxReference),
        typeof(Compilation),
        typeof(SemanticModel),
        typeof(Location),
        typeof(Diagnostic),
        typeof(AttributeData),
    ];

    /// <summary>The path to the first such object and its type, or <see langword="null"/>.</summary>
    public static string? FindPath(object? root)
    {
        // A stack of our own: a long linked list would overflow a recursion.
        var pending = new Stack<(object Value, PathNode Path)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Push(root, new PathNode(Parent: null, root?.GetType().Name ?? string.Empty));

        while (pending.TryPop(out var item))
        {
            var type = item.Value.GetType();
            if (Array.Find(Forbidden, f => f.IsAssignableFrom(type)) is { } forbidden)
            {
                return $"{item.Path} is a {forbidden.Name} ({type})";
            }

            if (item.Value is Array array)
            {
                PushElements(array, item.Path);
                continue;
            }

            for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            {
                foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!IsLeaf(field.FieldType))
                    {
                        Push(field.GetValue(item.Value), new PathNode(item.Path, "." + NameOf(field)));
                    }
                }
            }
        }

        return null;

        void Push(object? value, PathNode path)
        {
            if (value is not null && !IsLeaf(value.GetType()) && (value.GetType().IsValueType || seen.Add(value)))
            {
                pending.Push((value, path));
            }
        }

        void PushElements(Array array, PathNode path)
        {
            if (IsLeaf(array.GetType().GetElementType()!))
            {
                return;
            }

            var index = 0;
            foreach (var element in array)
            {
                Push(element, new PathNode(path, string.Create(CultureInfo.InvariantCulture, $"[{index}]")));
                index++;
            }
        }
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type.IsPointer
        || type.IsByRefLike
        || type.IsFunctionPointer
        || type == typeof(string)
        || type == typeof(decimal)
        || typeof(MemberInfo).IsAssignableFrom(type)
        || typeof(Assembly).IsAssignableFrom(type)
        || typeof(Module).IsAssignableFrom(type)
        || typeof(CultureInfo).IsAssignableFrom(type);

    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal) ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private sealed record PathNode(PathNode? Parent, string Name)
    {
        public override string ToString()
        {
            var names = new Stack<string>();
            for (var node = this; node is not null; node = node.Parent)
            {
                names.Push(node.Name);
            }

            return new StringBuilder().AppendJoin(string.Empty, names).ToString();
        }
    }
}
