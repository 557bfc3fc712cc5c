using System;
using System.ComponentModel;
using System.Reflection;
using TaskDefGen.CompilerServices;

namespace TaskDefGen.Tests;

/// <summary>The two types that generated code uses.</summary>
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
}
