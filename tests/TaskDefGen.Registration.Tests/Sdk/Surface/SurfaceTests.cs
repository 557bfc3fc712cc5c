using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ECS;
using Amazon.ECS.Model;
using Amazon.Runtime;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Registration.Tests.Sdk.Surface;

/// <summary>The types of the SDK that are compiled against are those of the version.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly Sdk = typeof(AmazonECSClient).Assembly;

    public static TheoryData<string> StructureNames => [.. SurfaceTable.Structures.Keys];

    public static TheoryData<string> EnumerationNames => [.. SurfaceTable.Enumerations.Keys];

    [Fact]
    public void The_assembly_is_that_of_the_version()
    {
        Assert.Equal("AWSSDK.ECS", Sdk.GetName().Name);
#if ECS_V3
        Assert.Equal(new Version(3, 3, 0, 0), Sdk.GetName().Version);
#else
        Assert.Equal(new Version(4, 0, 0, 0), Sdk.GetName().Version);
#endif
    }

    /// <summary>The table covers what the generator can write, and holds nothing that ECS doesn't have.</summary>
    [Fact]
    public void The_table_has_the_members_of_the_schema()
    {
        Assert.Equal(
            Ecs.Structures.SelectMany(structure => structure.Members.Select(member => structure.Name + "." + member.Name)).Order(StringComparer.Ordinal),
            SurfaceTable.Structures.SelectMany(structure => structure.Value.Select(member => structure.Key + "." + member.JsonName)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_has_the_values_of_the_schema()
    {
        Assert.Equal(
            Enumerations.OfTaskDefinition.SelectMany(e => e.Values.Select(value => e.Name + "." + value.Wire)).Order(StringComparer.Ordinal),
            SurfaceTable.Enumerations.SelectMany(e => e.Value.Select(value => e.Key + "." + value.Wire)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(StructureNames))]
    public void A_structure_has_its_members(string name)
    {
        var type = Find("Amazon.ECS.Model." + name);
        if (type is null)
        {
            return;
        }

        Assert.NotNull(type.GetConstructor(Type.EmptyTypes));
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        Assert.All(properties, property => Assert.True(property.SetMethod?.IsPublic));
        AssertCovers(
            SurfaceTable.Structures[name].Select(member => member.Name + ": " + member.Type),
            properties.Select(property => property.Name + ": " + TypeNames.Of(property.PropertyType)));
    }

    [Theory]
    [MemberData(nameof(EnumerationNames))]
    public void An_enumeration_has_its_values(string name)
    {
        if (Find("Amazon.ECS." + name) is not { } type)
        {
            return;
        }

        Assert.Equal(typeof(ConstantClass), type.BaseType);
        Assert.NotNull(type.GetConstructor([typeof(string)]));
        Assert.Equal(type, type.GetMethod("FindValue", [typeof(string)])!.ReturnType);
        Assert.Equal(type, type.GetMethod("op_Implicit", [typeof(string)])!.ReturnType);
        AssertCovers(
            SurfaceTable.Enumerations[name].Select(value => value.Field + " = " + value.Wire),
            type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name + " = " + ((ConstantClass)field.GetValue(null)!).Value));
    }

    [Fact]
    public void Requests_answers_and_errors_are_of_the_SDKs_kinds()
    {
        Assert.True(typeof(AmazonECSRequest).IsAssignableFrom(typeof(RegisterTaskDefinitionRequest)));
        Assert.True(typeof(AmazonECSRequest).IsAssignableFrom(typeof(DescribeTaskDefinitionRequest)));
        Assert.True(typeof(AmazonWebServiceRequest).IsAssignableFrom(typeof(AmazonECSRequest)));
        Assert.True(typeof(AmazonWebServiceResponse).IsAssignableFrom(typeof(RegisterTaskDefinitionResponse)));
        Assert.True(typeof(AmazonWebServiceResponse).IsAssignableFrom(typeof(DescribeTaskDefinitionResponse)));
        Assert.All([typeof(ClientException), typeof(ServerException), typeof(InvalidParameterException)], type => Assert.Equal(typeof(AmazonECSException), type.BaseType));
        Assert.Equal(typeof(AmazonServiceException), typeof(AmazonECSException).BaseType);
    }

    /// <summary>What a user's test double overrides.</summary>
    [Theory]
    [InlineData(nameof(IAmazonECS.RegisterTaskDefinitionAsync), typeof(RegisterTaskDefinitionRequest), typeof(Task<RegisterTaskDefinitionResponse>))]
    [InlineData(nameof(IAmazonECS.DescribeTaskDefinitionAsync), typeof(DescribeTaskDefinitionRequest), typeof(Task<DescribeTaskDefinitionResponse>))]
    public void The_clients_methods_are_virtual(string name, Type request, Type response)
    {
        Type[] parameters = [request, typeof(CancellationToken)];

        var method = typeof(AmazonECSClient).GetMethod(name, parameters)!;

        Assert.True(method.IsVirtual && !method.IsFinal);
        Assert.Equal(response, method.ReturnType);
        Assert.True(method.GetParameters()[1].HasDefaultValue);
        Assert.Equal(response, typeof(IAmazonECS).GetMethod(name, parameters)!.ReturnType);
        Assert.True(typeof(IAmazonService).IsAssignableFrom(typeof(IAmazonECS)) && typeof(IDisposable).IsAssignableFrom(typeof(IAmazonECS)));
    }

    /// <summary>What a described definition has beyond what is registered, and the one thing it lacks: its tags come beside it.</summary>
    [Fact]
    public void A_described_definition_is_a_registered_one_and_what_ECS_knows_of_it()
    {
        string[] known = ["TaskDefinitionArn", "Revision", "Status", "RequiresAttributes", "Compatibilities", "RegisteredAt", "DeregisteredAt", "DeleteRequestedAt", "RegisteredBy"];
        var registered = SurfaceTable.Structures[nameof(RegisterTaskDefinitionRequest)].Select(member => member.Name).Where(member => member != "Tags");

        AssertCovers(registered.Concat(known), typeof(TaskDefinition).GetProperties().Select(property => property.Name));
    }

    private static Type? Find(string fullName)
    {
        var type = Sdk.GetType(fullName);
#if ECS_STAND_IN
        Assert.NotNull(type);
#endif
        return type;
    }

    /// <summary>The stand-in has exactly what the table has; a package may be of an older day, but then with nothing else.</summary>
    private static void AssertCovers(IEnumerable<string> table, IEnumerable<string> actual)
    {
#if ECS_STAND_IN
        Assert.Equal(table.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
#else
        Assert.Subset(table.ToHashSet(StringComparer.Ordinal), actual.ToHashSet(StringComparer.Ordinal));
#endif
    }
}
