using System;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG105Tests
{
    [Theory]
    [InlineData(null, "[\"EC2\"]")]
    [InlineData("{ \"desiredCount\": 1 }", "[\"EC2\"]")]
    [InlineData("{ \"launchType\": \"FARGATE\" }", "[\"FARGATE\"]")]
    [InlineData("{ \"launchType\": \"EC2\" }", "[\"FARGATE\", \"EC2\"]")]
    [InlineData("{ \"launchType\": \"EXTERNAL\" }", "[\"EXTERNAL\"]")]
    [InlineData("{ \"launchType\": \"FARGATE\" }", "[]")] // TDG129
    [InlineData("{ \"launchType\": \"FARGATE\" }", "null")]
    [InlineData("{ \"launchType\": \"FARGATE\" }", "[\"{Compatibility}\"]")]
    [InlineData("{ \"launchType\": \"FARGATE\" }", "[\"EC2\", \"${COMPATIBILITY}\"]")]
    [InlineData("{ \"launchType\": \"{LaunchType}\" }", "[\"EC2\"]")]
    [InlineData("{ \"launchType\": \"SOMEDAY\" }", "[\"EC2\"]")]
    public void Takes_what_ECS_takes(string? service, string compatibilities) => ServiceJudge.Accepts<TDG105>(service, Json(compatibilities));

    [Theory]
    [InlineData("FARGATE", "Fargate", "[\"EC2\"]", "EC2")]
    [InlineData("EC2", "Ec2", "[\"FARGATE\"]", "FARGATE")]
    [InlineData("EXTERNAL", "External", "[\"EC2\", \"FARGATE\"]", "EC2 and FARGATE")]
    public void Reports_what_the_task_definition_is_not_made_for(string launchType, string name, string compatibilities, string named)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG105>("{ \"launchType\": \"" + launchType + "\" }", Json(compatibilities)));
        Assert.Equal("/launchType", finding.Pointer);
        Assert.Equal(
            "The service runs on " + launchType + ", and the task definition requires " + named + "; ECS refuses the service with "
            + "\"Task definition does not support launch_type " + launchType + "\". Add to RequiresCompatibilities Compatibility." + name + ".",
            finding.Message);
        Assert.Equal(["Add to RequiresCompatibilities " + launchType], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG105>("{ \"launchType\": \"" + launchType + "\" }", JsonEditor.Apply(Json(compatibilities), finding.Edits[0]));
    }

    [Theory]
    [InlineData("FARGATE_SPOT", "[\"EC2\", \"FARGATE\"]")]
    [InlineData("machines", "[\"MANAGED_INSTANCES\"]")]
    [InlineData("machines", "[\"FARGATE\", \"EC2\"]")]
    [InlineData("${PROVIDER}", "[\"EC2\"]")]
    [InlineData("FARGATE", "[\"${COMPATIBILITY}\"]")]
    [InlineData("FARGATE", "[]")]
    public void Takes_capacity_providers_that_fit(string provider, string compatibilities) => ServiceJudge.Accepts<TDG105>(Strategy(provider), Json(compatibilities));

    [Theory]
    [InlineData("FARGATE_SPOT", "[\"EC2\"]", "Add to RequiresCompatibilities Compatibility.Fargate.", 1)]
    [InlineData("machines", "[\"FARGATE\"]", "Add to RequiresCompatibilities Compatibility.Ec2, or Compatibility.ManagedInstances where the provider has managed instances.", 0)]
    public void Reports_a_capacity_provider_that_does_not_fit(string provider, string compatibilities, string end, int edits)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG105>(Strategy(provider), Json(compatibilities)));
        Assert.Equal("/capacityProviderStrategy/0/capacityProvider", finding.Pointer);
        Assert.StartsWith("The service runs on capacity provider \"" + provider + "\", and the task definition requires ", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(end, finding.Message, StringComparison.Ordinal);
        Assert.Equal(edits, finding.Edits.Count);
        foreach (var edit in finding.Edits)
            ServiceJudge.Accepts<TDG105>(Strategy(provider), JsonEditor.Apply(Json(compatibilities), edit));
    }

    [Fact]
    public void A_list_with_an_unknown_word_is_left_to_its_own_rule() =>
        Assert.Empty(Assert.Single(ServiceJudge.Run<TDG105>("{ \"launchType\": \"FARGATE\" }", Json("[\"EC3\"]"))).Edits);

    [Fact]
    public void Where_nobody_wrote_a_list_it_is_Fargate_alone()
    {
        var definition = Fact.Bind(Fact.Task(
            Fact.Of("TaskDefinition", ("Family", "app")), Fact.Of("Container", ("Image", "nginx:1.27")), Fact.Of("Service", ("LaunchType", LaunchType.Ec2))));
        var finding = Assert.Single(DefinitionChecker.Check(definition), f => f.Rule.Id == "TDG105");
        Assert.Equal(
            "The service runs on EC2, and the task definition requires FARGATE, which it does where nothing is written; ECS refuses the service with "
            + "\"Task definition does not support launch_type EC2\". Write RequiresCompatibilities with Compatibility.Ec2.",
            finding.Message);
        Assert.Equal(["EC2"], (string[])((Edit.Set)Assert.Single(finding.Edits)).Value);
    }

    private static string Strategy(string provider) => "{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"" + provider + "\", \"weight\": 1 }] }";

    private static string Json(string compatibilities) => "{ \"requiresCompatibilities\": " + compatibilities + ", \"containerDefinitions\": [] }";

    private enum LaunchType
    {
        NotSet,
        Ec2,
    }
}
