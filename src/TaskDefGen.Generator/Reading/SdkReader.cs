using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Registration;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Generator.Reading;

/// <summary>Reads what AWSSDK.ECS has from references. It needs no source, so nothing that is typed makes it run again.</summary>
public static class SdkReader
{
    private const string Namespace = "Amazon.ECS";
    private const string Model = Namespace + ".Model.";

    /// <summary>The type without which there is no SDK.</summary>
    public const string Client = Namespace + ".IAmazonECS";

    /// <summary>What the generated code names besides the structures; a package without one of them is none that it can use.</summary>
    private static readonly (string Type, string Property)[] Needed =
    [
        (Model + "RegisterTaskDefinitionResponse", "TaskDefinition"),
        (Model + "DescribeTaskDefinitionRequest", "Include"),
        (Model + "DescribeTaskDefinitionResponse", "Tags"),
        (Model + SdkSurface.Revision, "Revision"),
        (Model + "ClientException", WellKnownMemberNames.InstanceConstructorName),
    ];

    /// <summary>What is referenced; null where AWSSDK.ECS is not, or only under an alias.</summary>
    public static SdkSurface? Read(IEnumerable<MetadataReference> references, CancellationToken cancellationToken)
    {
        var compilation = CSharpCompilation.Create("TaskDefGen.References", references: references.Where(IsGlobal));
        if (compilation.GetTypeByMetadataName(Client) is not { DeclaredAccessibility: Accessibility.Public } client
            || client.GetMembers("RegisterTaskDefinitionAsync").IsEmpty
            || Needed.Any(n => compilation.GetTypeByMetadataName(n.Type)?.GetMembers(n.Property).IsEmpty != false))
        {
            return null;
        }

        var requests = new List<string>();
        foreach (var structure in Ecs.Structures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            requests.AddRange(Entries(compilation.GetTypeByMetadataName(Model + structure.Name), structure.Name, structure));
        }

        var described = Entries(compilation.GetTypeByMetadataName(Model + SdkSurface.Revision), SdkSurface.Revision, Ecs.TaskDefinition.Shape).ToList();
        return new SdkSurface(VersionOf(client.ContainingAssembly), requests.ToEquatableArray(), described.ToEquatableArray());
    }

    /// <summary>The generated code writes <c>global::</c>.</summary>
    private static bool IsGlobal(MetadataReference reference) =>
        reference.Properties.Aliases is { IsDefaultOrEmpty: true } || reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias, StringComparer.Ordinal);

    private static IEnumerable<string> Entries(INamedTypeSymbol? type, string name, Structure structure)
    {
        if (type is not { DeclaredAccessibility: Accessibility.Public })
            yield break;
        foreach (var member in structure.Members)
        {
            if (Property(type, member.PropertyName) is { SetMethod.DeclaredAccessibility: Accessibility.Public } property && Takes(property.Type, member.Type))
                yield return SdkSurface.Entry(name, member.PropertyName, IsNullable(property.Type));
        }
    }

    private static IPropertySymbol? Property(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(p => p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, GetMethod: not null });

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether what the emitter writes for a type of the schema fits a type of the SDK.</summary>
    private static bool Takes(ITypeSymbol sdk, EcsType type)
    {
        var value = IsNullable(sdk) ? ((INamedTypeSymbol)sdk).TypeArguments[0] : sdk;
        return type.Kind switch
        {
            EcsKind.Text => value.SpecialType == SpecialType.System_String,
            EcsKind.Integer => value.SpecialType == SpecialType.System_Int32,
            EcsKind.Boolean => value.SpecialType == SpecialType.System_Boolean,
            EcsKind.Enumeration => value.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>()
                .Any(m => m.Parameters[0].Type.SpecialType == SpecialType.System_String),
            EcsKind.Structure => IsStructure(value, type.Structure!),
            EcsKind.Map => value is INamedTypeSymbol { Name: "Dictionary", Arity: 2 },
            _ => value is INamedTypeSymbol { Name: "List", Arity: 1 } list && type.Element!.Kind switch
            {
                EcsKind.Structure => IsStructure(list.TypeArguments[0], type.Element.Structure!),
                EcsKind.Integer => list.TypeArguments[0].SpecialType == SpecialType.System_Int32,
                _ => list.TypeArguments[0].SpecialType == SpecialType.System_String, // enumerations too
            },
        };
    }

    private static bool IsStructure(ITypeSymbol type, Structure structure) => type.Name == structure.Name && type.ContainingNamespace.ToDisplayString() + "." == Model;

    /// <summary>The version of the package: AWSSDK writes it as the version of the file, and keeps that of the assembly for years.</summary>
    private static string VersionOf(IAssemblySymbol assembly) =>
        assembly.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "AssemblyFileVersionAttribute")?.ConstructorArguments.FirstOrDefault().Value as string
        ?? assembly.Identity.Version.ToString();
}
