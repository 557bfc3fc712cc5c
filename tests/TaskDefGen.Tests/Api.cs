using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace TaskDefGen.Tests;

/// <summary>What the tests look at: the public part of the library.</summary>
internal static class Api
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static readonly Assembly Library = typeof(EcsAttribute).Assembly;

    public static IReadOnlyList<Type> Types { get; } =
        [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Attributes { get; } =
        [.. Types.Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract && type != typeof(CompilerServices.TaskDefinitionFileAttribute))];

    public static IReadOnlyList<Type> Enums { get; } = [.. Types.Where(type => type.IsEnum)];

    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    /// <summary>What users see of a type, without the accessors of properties and the constructor of an abstract class.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        ConstructorInfo constructor => IsVisible(constructor) && !type.IsAbstract,
        MethodInfo method => IsVisible(method) && !method.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false } or { IsFamily: true },
        _ => member is not Type,
    });
}
