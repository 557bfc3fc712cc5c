using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using TaskDefGen.CompilerServices;

namespace TaskDefGen.Tests;

/// <summary>The types that generated code uses.</summary>
public class RuntimeTypesTests
{
    [Fact]
    public void The_carrier_keeps_path_and_content_and_stays_out_of_sight()
    {
        var file = new TaskDefinitionFileAttribute("taskdefs/a.json", "{}\n");
        Assert.Equal(("taskdefs/a.json", "{}\n"), (file.Path, file.Content));

        var usage = typeof(TaskDefinitionFileAttribute).GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.True(usage.AllowMultiple);
        Assert.Equal(AttributeTargets.Method, usage.ValidOn);
        Assert.True(typeof(TaskDefinitionFileAttribute).IsSealed);
        Assert.Equal(EditorBrowsableState.Never, typeof(TaskDefinitionFileAttribute).GetCustomAttribute<EditorBrowsableAttribute>()!.State);
    }

    [Fact]
    public void A_document_gives_its_JSON_only_when_asked()
    {
        var calls = 0;
        var document = new TaskDefinitionDocument("p-s-prod", "p", "s", "prod", () => $"{{{++calls}}}");
        Assert.Equal(("p-s-prod", "p", "s", "prod"), (document.Family, document.Project, document.Service, document.Environment));
        Assert.Equal("p-s-prod", document.ToString());
        Assert.Equal(0, calls);
        Assert.Equal("{1}", document.GetJson());
    }

    [Fact]
    public void A_document_needs_a_family_and_a_source()
    {
        Assert.Throws<ArgumentNullException>("family", () => new TaskDefinitionDocument(null!, null, null, null, () => "{}"));
        Assert.Throws<ArgumentNullException>("json", () => new TaskDefinitionDocument("f", null, null, null, null!));
    }

    [Fact]
    public void What_is_for_generated_code_only_stays_out_of_sight() => Assert.All(
        Api.Types.Where(type => string.Equals(type.Namespace, "TaskDefGen.CompilerServices", StringComparison.Ordinal)),
        type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));

    [Fact]
    public void A_trimmer_may_take_what_is_not_called() => Assert.Contains(
        Api.Library.GetCustomAttributes<AssemblyMetadataAttribute>(),
        metadata => metadata is { Key: "IsTrimmable", Value: "True" });

    [Fact]
    public void Registered_and_described_are_compared_at_run_time()
    {
        var registered = ComparedValue.Parse("""{ "family": "app", "cpu": "1 vCPU", "containerDefinitions": [{ "name": "web", "image": "nginx:1" }] }""");
        var described = new ComparedObject()
            .Add("family", "app")
            .Add("cpu", "1024")
            .AddNumber("revision", 3, ambiguous: false)
            .Add("containerDefinitions", ComparedValue.ListOf(new[] { "web" }, name => new ComparedObject()
                .Add("name", name)
                .Add("image", "nginx:1")
                .AddFlag("essential", true, ambiguous: false)
                .AddNumber("memory", 0, ambiguous: true)));
        Assert.True(RevisionComparison.IsSame(described, registered));

        var difference = Assert.Single(RevisionComparison.Compare(described, registered.WithImage("web", "nginx:2")));
        Assert.Equal("containerDefinitions[web].image: nginx:1 -> nginx:2", difference.ToString());
    }
}
