using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG613Tests
{
    private static readonly string[] OnLength = ["TDG001", "TDG005", "TDG017", "TDG505", "TDG613", "TDG909"];

    [Theory]
    [InlineData(60, 58, null)] // p-s-stg: 60 characters for the service; a port is service-tcp
    [InlineData(61, 58, "TDG613: The name of port 8080 follows from {service}-{protocol} and has 65 characters, and 64 are taken at most. "
        + "Shorten service \"sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss\" (61) by 1 character, or write a name.")]
    public void A_port_is_the_first_to_be_too_long(int service, int project, string? said) =>
        Assert.Equal(said is null ? [] : [said], Said(new string('p', project), new string('s', service)));

    [Theory]
    [InlineData(245, 0)] // sssss…-container: 255
    [InlineData(246, 1)]
    public void A_container_has_255_at_most(int service, int findings)
    {
        var said = Said("p", new string('s', service), withPort: false);
        Assert.Equal(findings, said.Count(s => s.StartsWith("TDG613: The container's name", System.StringComparison.Ordinal)));
        Assert.All(said.Where(s => s.Contains("container's", System.StringComparison.Ordinal)), s => Assert.Contains(
            " follows from {service}-container and has 256 characters, and 255 are taken at most. Shorten service \"ssss", s, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(50, "")] // 250
    [InlineData(51, "TDG909")] // 251: no file has that name
    [InlineData(55, "TDG909")] // 255
    [InlineData(56, "TDG613")] // 256
    public void A_family_has_255_at_most(int service, string rule)
    {
        var said = Said(new string('p', 195), new string('s', service), withPort: false);
        Assert.Equal(rule, string.Concat(said.Select(s => s[..6])));
        if (rule == "TDG613")
        {
            Assert.Equal(
                "TDG613: The family follows from {project}-{service}-{environment} and has 256 characters, and 255 are taken at most. Shorten project \""
                + new string('p', 60) + "…\" (195), service \"" + new string('s', 56) + "\" (56) or environment \"stg\" (3) by 6 characters, so that the family can name a file too (250), or write a name.",
                said[0]);
        }
    }

    [Theory]
    [InlineData(300, 202, 0)] // /ecs/ p / s / stg: 512
    [InlineData(300, 203, 1)]
    public void A_log_group_has_512_at_most(int project, int service, int findings) => Assert.Equal(
        findings,
        Said(new string('p', project), new string('s', service), ("Family", "app")).Count(s => s.StartsWith("TDG613: The log group's name", System.StringComparison.Ordinal)));

    [Fact]
    public void What_is_too_long_is_shown_at_the_longest_part()
    {
        var definition = Definition(new string('p', 300), "s", withPort: false);
        var finding = Assert.Single(DefinitionChecker.Check(definition), f => f.Rule.Id == "TDG613");
        Assert.Equal("Project", definition.Facts.Attributes[0].Arguments[definition.Sources.Find(finding.Origin)!.Value.Argument].Property);
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void A_written_name_is_another_rules_matter() =>
        Assert.Equal(["TDG001"], Said("p", "s", ("Family", new string('f', 256))).Select(s => s[..6]));

    [Fact]
    public void A_name_written_with_tokens_follows_from_the_same_parts() => Assert.Equal(
        ["TDG613"], Said(new string('p', 300), "s", withPort: false, ("Family", "{Project}-{Service}-{Environment}")).Select(s => s[..6]));

    [Fact]
    public void Wrong_characters_are_another_rules_matter() =>
        Assert.Equal(["TDG001"], Said(new string('p', 299) + " ", "s", withPort: false).Where(s => !s.StartsWith("TDG505", System.StringComparison.Ordinal)).Select(s => s[..6]));

    [Fact]
    public void No_convention_asks_for_a_name_that_is_too_long()
    {
        var findings = DefinitionChecker.Check(Definition(new string('p', 300), "s", withPort: false, ("Family", "app")));
        Assert.DoesNotContain("TDG601", findings.Select(f => f.Rule.Id));
    }

    [Fact]
    public void What_is_told_from_outside_is_judged_alike()
    {
        var identity = Example.Identity with { Project = new string('p', 300) };
        Assert.Single(Judge.Run<TDG613>("{ \"family\": \"" + new string('p', 300) + "-user-service-stg\" }", identity));
        Judge.Accepts<TDG613>("{ \"family\": \"" + new string('f', 300) + "\" }", identity);
    }

    private static List<string> Said(string project, string service, params (string, object?)[] more) => Said(project, service, true, more);

    private static List<string> Said(string project, string service, bool withPort, params (string, object?)[] more) =>
        [.. DefinitionChecker.Check(Definition(project, service, withPort, more)).Where(f => OnLength.Contains(f.Rule.Id)).Select(f => f.Rule.Id + ": " + f.Message)];

    private static Core.Binding.BoundDefinition Definition(string project, string service, bool withPort, params (string, object?)[] more)
    {
        (string, object?)[] identity = [("Project", project), ("Service", service), ("Environments", new[] { "stg" })];
        var attributes = new List<Core.Facts.AttributeFact>
        {
            Fact.Of("TaskDefinition", [.. identity, .. more]), Fact.Of("Container", ("Image", "nginx:1.27")), Fact.Of("AwsLogs", ("Region", "eu-west-1")),
        };
        if (withPort)
            attributes.Add(Fact.Of("PortMapping", ("ContainerPort", 8080)));
        return Fact.Bind(Fact.Task([.. attributes]));
    }
}
