using System.Text.RegularExpressions;
using TaskDefGen.Testing;
using YamlDotNet.RepresentationModel;

namespace TaskDefGen.IntegrationTests;

/// <summary>The workflows that the README shows are YAML, have the form of a workflow, and name files and inputs that exist.</summary>
public sealed partial class WorkflowTests
{
    /// <summary>What AWS's action takes, by its action.yml.</summary>
    private static readonly string[] InputsOfDeploy =
    [
        "task-definition", "service", "cluster", "wait-for-service-stability", "wait-for-minutes", "force-new-deployment",
        "codedeploy-appspec", "codedeploy-application", "codedeploy-deployment-group",
    ];

    [Fact]
    public void The_workflow_deploys_the_file_that_the_build_wrote()
    {
        var workflow = Assert.IsType<YamlMappingNode>(Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "deploy.yml"))));
        Assert.Equal(["name", "on", "permissions", "jobs"], workflow.Children.Keys.Select(k => k.ToString()));
        var job = Assert.IsType<YamlMappingNode>(Assert.Single(Map(workflow, "jobs").Children).Value);
        Assert.Equal("ubuntu-latest", job["runs-on"].ToString());
        var steps = Assert.IsType<YamlSequenceNode>(job["steps"]).Cast<YamlMappingNode>().ToList();
        Assert.All(steps, AssertStep);

        var build = Assert.Single(steps.Select(Run), run => run.StartsWith("dotnet build ", StringComparison.Ordinal));
        Assert.Contains("-p:ImageTag=$GITHUB_SHA", build, StringComparison.Ordinal);
        var deploy = Map(Assert.Single(steps, s => Uses(s).StartsWith("aws-actions/amazon-ecs-deploy-task-definition@", StringComparison.Ordinal)), "with");
        Assert.Empty(deploy.Children.Keys.Select(k => k.ToString()).Except(InputsOfDeploy, StringComparer.Ordinal));
        Assert.Equal("samples/UserService/bin/Release/net10.0/taskdefs/myproject-user-service-stg.json", deploy["task-definition"].ToString());
        Assert.Equal("myproject-user-service-stg", deploy["service"].ToString());
        Assert.Equal("myproject-stg-cluster", deploy["cluster"].ToString());
    }

    [Fact]
    public void Every_piece_of_YAML_in_the_readme_can_be_read()
    {
        var blocks = Yaml().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(m => m.Groups["text"].Value).ToList();
        Assert.True(blocks.Count >= 2, "README.md shows fewer workflows than it did.");
        Assert.All(blocks, block => Assert.All(Steps(Parse(block)), AssertStep));
    }

    /// <summary>A step runs a command or uses an action of a version.</summary>
    private static void AssertStep(YamlMappingNode step)
    {
        Assert.True(step.Children.ContainsKey("run") != step.Children.ContainsKey("uses"), step.ToString());
        Assert.Empty(step.Children.Keys.Select(k => k.ToString()).Except(["run", "uses", "with", "if", "env", "name", "id"], StringComparer.Ordinal));
        if (Uses(step).Length > 0)
            Assert.Matches("^[a-z-]+/[a-z-]+(/[a-z-]+)?@v[0-9]+$", Uses(step));
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlNode node) => node switch
    {
        YamlSequenceNode list => list.OfType<YamlMappingNode>(),
        YamlMappingNode map => Map(map, "jobs").Children.Values.Cast<YamlMappingNode>().SelectMany(j => ((YamlSequenceNode)j["steps"]).Cast<YamlMappingNode>()),
        _ => [],
    };

    private static YamlMappingNode Map(YamlMappingNode node, string key) => Assert.IsType<YamlMappingNode>(node[key]);

    private static string Uses(YamlMappingNode step) => step.Children.TryGetValue("uses", out var uses) ? uses.ToString() : "";

    private static string Run(YamlMappingNode step) => step.Children.TryGetValue("run", out var run) ? run.ToString() : "";

    private static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return Assert.Single(stream.Documents).RootNode;
    }

    [GeneratedRegex("```yaml\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Yaml();
}
