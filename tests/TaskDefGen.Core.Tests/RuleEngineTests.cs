using System;
using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests;

public class RuleEngineTests
{
    [Fact]
    public void A_rule_that_throws_is_reported_and_the_others_still_run()
    {
        var findings = Judge.Run([new Throwing(), new TDG002()], "{}");
        Assert.Equal(["TDG900", "TDG002"], findings.Select(f => f.Rule.Id));
        Assert.StartsWith("Rule TDG999 failed on this task definition and was skipped (InvalidOperationException: oops).", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleCatalogue.Descriptors.Select(d => d.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^TDG[0-9]{3}$", id));
    }

    [Fact]
    public void A_class_is_called_after_its_rule() => Assert.All(RuleCatalogue.Rules, r => Assert.Equal(r.Descriptor.Id, r.GetType().Name));

    [Fact]
    public void Every_rule_is_in_the_catalogue() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal),
        RuleCatalogue.Rules.Select(r => r.GetType().Name));

    [Fact]
    public void Rules_say_the_same_each_time()
    {
        const string Json = """{ "requiresCompatibilities": ["FARGATE"], "cpu": "300", "containerDefinitions": [{ "essential": false }, { "essential": false }] }""";
        Assert.Equal(Judge.Run(RuleCatalogue.Rules, Json).Select(Judge.Show), Judge.Run(RuleCatalogue.Rules, Json).Select(Judge.Show));
    }

    private sealed class Throwing : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new("TDG999", "Throws", FindingSeverity.Error);

        public override void Check(RuleContext context)
        {
            context.Report(Descriptor, context.Task, "half a finding");
            throw new InvalidOperationException("oops");
        }
    }
}
