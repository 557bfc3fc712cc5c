using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>Values that generated code makes of what an SDK describes, and of the JSON that was built.</summary>
public class DescribedTests
{
    [Fact]
    public void What_the_SDK_describes_is_what_was_registered()
    {
        var described = new ComparedObject()
            .Add("family", "app")
            .Add("networkMode", (string?)null)
            .Add("containerDefinitions", ComparedValue.ListOf(new[] { "web" }, name => new ComparedObject()
                .Add("name", name)
                .Add("image", "nginx")
                .AddNumber("cpu", 0, ambiguous: false)
                .AddFlag("essential", true, ambiguous: false)
                .AddNumber("memory", null, ambiguous: false)
                .AddFlag("privileged", null, ambiguous: false)
                .Add("command", ComparedValue.Texts(["a", "b"]))
                .Add("links", ComparedValue.Texts(null))
                .Add("environment", ComparedValue.ListOf(new List<string>(), _ => new ComparedObject()))
                .Add("restartPolicy", new ComparedObject().AddFlag("enabled", true, ambiguous: false).Add("ignoredExitCodes", ComparedValue.Numbers([1, 2])))
                .Add("dockerLabels", ComparedValue.Map(new Dictionary<string, string?>(StringComparer.Ordinal) { ["a"] = "1" }))));

        var registered = Tasks.Task(container: "\"command\": [\"a\", \"b\"], \"restartPolicy\": { \"enabled\": true, \"ignoredExitCodes\": [2, 1] }, \"dockerLabels\": { \"a\": \"1\" }");
        Assert.True(RevisionComparison.IsSame(described, ComparedValue.Parse(registered)));
        Assert.False(RevisionComparison.IsSame(described, ComparedValue.Parse(registered.Replace("nginx", "other", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("memory", null, true)]
    [InlineData("memory", "0", true)]
    [InlineData("memory", "1", false)]
    [InlineData("cpu", null, true)]
    public void An_ambiguous_0_is_0_or_nothing(string member, string? registered, bool same) =>
        Assert.Equal(same, IsSame(c => c.AddNumber(member, 0, ambiguous: true), registered is null ? "" : $"\"{member}\": {registered}"));

    [Theory]
    [InlineData("privileged", null, true)]
    [InlineData("privileged", "false", true)]
    [InlineData("privileged", "true", false)]
    [InlineData("essential", null, false)]
    [InlineData("essential", "false", true)]
    public void An_ambiguous_false_is_false_and_nothing_only_where_that_is_false(string member, string? registered, bool same) =>
        Assert.Equal(same, IsSame(c => c.AddFlag(member, false, ambiguous: true), registered is null ? "" : $"\"{member}\": {registered}"));

    [Fact]
    public void An_unambiguous_0_is_not_nothing() => Assert.False(IsSame(c => c.AddNumber("memory", 0, ambiguous: false), ""));

    [Fact]
    public void An_ambiguous_0_that_ECS_would_not_take_is_nothing()
    {
        var check = new ComparedObject().Add("command", ComparedValue.Texts(["CMD"]));
        foreach (var member in new[] { "interval", "timeout", "retries", "startPeriod" })
            check.AddNumber(member, 0, ambiguous: true);
        Assert.True(IsSame(c => c.Add("healthCheck", check), "\"healthCheck\": { \"command\": [\"CMD\"] }"));
        Assert.False(IsSame(c => c.Add("healthCheck", check), "\"healthCheck\": { \"command\": [\"CMD\"], \"interval\": 10 }"));
    }

    [Fact]
    public void A_port_range_is_one_although_the_SDK_says_0()
    {
        var port = new ComparedObject().AddNumber("containerPort", 0, ambiguous: true).AddNumber("hostPort", 0, ambiguous: true).Add("containerPortRange", "80-90");
        Assert.True(IsSame(c => c.Add("portMappings", ComparedValue.ListOf(new[] { port }, p => p)), "\"portMappings\": [{ \"containerPortRange\": \"80-90\" }]"));
    }

    [Fact]
    public void The_image_of_a_container_can_be_another()
    {
        var task = ComparedValue.Parse(Tasks.Task());
        var other = task.WithImage("web", "nginx:2");
        Assert.Equal(["containerDefinitions[web].image: nginx -> nginx:2"], RevisionComparison.Compare(task, other).Select(d => d.ToString()));
        Assert.Equal("app", other.Text("family"));
        Assert.Null(other.Text("cpu"));

        var missing = Assert.Throws<ArgumentException>(() => task.WithImage("Web", "nginx:2"));
        Assert.StartsWith("The task definition has no container \"Web\". Its containers are: web.", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_can_be_others_and_then_stand_for_numbers_too()
    {
        var task = ComparedValue.Parse(Tasks.Task("\"cpu\": \"${Cpu}\"", "\"memory\": \"${Memory}\", \"dockerLabels\": { \"${Cpu}\": \"a ${Cpu}\" }"));
        var filled = task.WithTexts(t => t.Replace("${Cpu}", "256", StringComparison.Ordinal).Replace("${Memory}", "512", StringComparison.Ordinal));
        Assert.Empty(RevisionComparison.Compare(filled, ComparedValue.Parse(Tasks.Task("\"cpu\": \"256\"", "\"memory\": 512, \"dockerLabels\": { \"${Cpu}\": \"a 256\" }"))));
    }

    [Theory]
    [InlineData("{", "Line 1:2 of the task definition: ")]
    [InlineData("[]", "The JSON of a task definition is an object, but an array stands here.")]
    public void What_is_no_task_definition_is_refused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => ComparedValue.Parse(json)).Message, StringComparison.Ordinal);

    private static bool IsSame(Action<ComparedObject> describe, string registered)
    {
        var container = new ComparedObject().Add("name", "web").Add("image", "nginx");
        describe(container);
        var described = new ComparedObject().Add("family", "app").Add("containerDefinitions", ComparedValue.ListOf(new[] { container }, c => c));
        var built = ComparedValue.Parse(Tasks.Task(container: registered));
        var same = RevisionComparison.IsSame(described, built);
        Assert.Equal(same, RevisionComparison.IsSame(built, described));
        return same;
    }
}
