using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Schema;

public class SchemaTests
{
    [Fact]
    public void There_are_158_members_in_36_structures() => Assert.Equal((36, 158), (Ecs.Structures.Count, Ecs.Structures.Sum(s => s.Members.Count)));

    [Fact]
    public void There_are_21_enumerations_and_each_is_reached()
    {
        var reached = Members().Select(m => m.Type.Enumeration ?? m.Type.Element?.Enumeration).Where(e => e is not null).Distinct().ToList();
        Assert.Equal(21, reached.Count);
        Assert.Equal(Names(Enumerations.OfTaskDefinition), Names(reached!));

        static IEnumerable<string> Names(IEnumerable<Enumeration> all) => all.Select(e => e.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_structure_has_a_name_of_its_own() =>
        Assert.Equal(Ecs.Structures.Count, Ecs.Structures.Select(s => s.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Every_member_knows_its_structure_its_place_and_its_names()
    {
        foreach (var structure in Ecs.Structures)
        {
            for (var i = 0; i < structure.Members.Count; i++)
            {
                var member = structure.Members[i];
                Assert.Same(structure, member.Owner);
                Assert.Equal(i, member.Index);
                Assert.Same(member, structure.Find(member.Name));
                Assert.True(char.IsAsciiLetterLower(member.Name[0]), member.ToString());
                Assert.Equal(member.Name[1..], member.PropertyName[1..]);
                Assert.True(char.IsAsciiLetterUpper(member.PropertyName[0]), member.ToString());
            }
        }

        Assert.Null(Ecs.TaskDefinition.Shape.Find("Family"));
        Assert.Null(Ecs.TaskDefinition.Shape.Find("nonsense"));
    }

    [Fact]
    public void The_members_in_code_are_those_of_the_table()
    {
        var fields = typeof(Ecs).GetNestedTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.FieldType == typeof(Member)).ToList();
        Assert.Equal(158, fields.Count);
        Assert.All(fields, f => Assert.Equal(f.Name, ((Member)f.GetValue(null)!).PropertyName));
    }

    [Fact]
    public void Only_integers_have_bounds()
    {
        Assert.All(Members().Where(m => m.Bounds is not null), m => Assert.Equal(EcsKind.Integer, m.Type.Kind));
        Assert.Equal(
            [
                "ContainerRestartPolicy.restartAttemptPeriod 60 to 1800",
                "EFSVolumeConfiguration.transitEncryptionPort 1 to 65535",
                "EphemeralStorage.sizeInGiB 21 to 200",
                "HealthCheck.interval 5 to 300",
                "HealthCheck.retries 1 to 10",
                "HealthCheck.startPeriod 0 to 300",
                "HealthCheck.timeout 2 to 60",
                "LinuxParameters.swappiness 0 to 100",
                "PortMapping.containerPort 1 to 65535",
                "PortMapping.hostPort 0 to 65535",
                "S3FilesVolumeConfiguration.transitEncryptionPort 1 to 65535",
            ],
            Members().Where(m => m.Bounds is not null).Select(m => m + " " + m.Bounds).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(65535, true)]
    [InlineData(65536, false)]
    public void Bounds_contain_their_ends(long value, bool isInside) => Assert.Equal(isInside, Ecs.PortMapping.ContainerPort.Bounds!.Contains(value));

    [Fact]
    public void What_is_required_and_what_is_deprecated()
    {
        Assert.Equal(["inferenceAccelerators"], Members().Where(m => m.Deprecated).Select(m => m.Name));
        Assert.Equal(["family", "containerDefinitions"], Ecs.TaskDefinition.Shape.Members.Where(m => m.Required).Select(m => m.Name));
        Assert.DoesNotContain(Ecs.ContainerDefinition.Shape.Members, m => m.Required);
        Assert.Equal(34, Members().Count(m => m.Required));
    }

    [Fact]
    public void Values_are_named_once()
    {
        foreach (var enumeration in Enumerations.OfTaskDefinition)
        {
            Assert.NotEmpty(enumeration.Values);
            Assert.Equal(enumeration.Values.Count, enumeration.Values.Select(v => v.Wire).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(enumeration.Values.Count, enumeration.Values.Select(v => v.ClrName).Distinct(StringComparer.Ordinal).Count());
            foreach (var value in enumeration.Values)
            {
                Assert.Equal(value.Wire, enumeration.ToWire(value.ClrName));
                Assert.Equal(value.ClrName, enumeration.ToClr(value.Wire));
            }

            Assert.Equal(Enumeration.NotSet, enumeration.NameOf(0));
            Assert.Equal(enumeration.Values[^1].ClrName, enumeration.NameOf(enumeration.Values.Count));
            Assert.Null(enumeration.NameOf(enumeration.Values.Count + 1));
            Assert.Null(enumeration.NameOf(-1));
            Assert.Null(enumeration.ToWire(Enumeration.NotSet));
        }
    }

    private static IEnumerable<Member> Members() => Ecs.Structures.SelectMany(s => s.Members);
}
