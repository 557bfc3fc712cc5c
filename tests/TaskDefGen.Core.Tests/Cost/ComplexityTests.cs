using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Cost;

/// <summary>What binding and judging cost grows as what is written does: no timing, but what was looked at and what was allocated.</summary>
public class ComplexityTests
{
    private const double Linear = 2.3;

    public static TheoryData<string> Forms => ["items", "environments"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Twice_as_much_is_looked_at_twice_as_often(string form)
    {
#if DEBUG
        var (once, twice) = (Visits(Facts(form, 100)), Visits(Facts(form, 200)));
        Assert.InRange(once, 1000, long.MaxValue);
        Assert.True(twice <= once * Linear, form + ": " + once + " visits of the model became " + twice + ".");
#else
        _ = form;
        Assert.Skip("Visits of the model are counted in a debug build.");
#endif
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Twice_as_much_allocates_twice_as_much(string form)
    {
        var (once, twice) = (Allocated(Facts(form, 100)), Allocated(Facts(form, 200)));
        Assert.True(twice <= once * Linear, form + ": " + once + " bytes became " + twice + ".");
    }

    [Fact]
    public void Each_rule_looks_at_twice_as_much_twice_as_often()
    {
#if DEBUG
        var (small, large) = (Bind(LargeFacts.WithItems(100)).Tasks[1], Bind(LargeFacts.WithItems(200)).Tasks[1]);
        var visits = RuleCatalogue.Rules.Select(r => (r.Descriptor.Id, Once: Visits(r, small), Twice: Visits(r, large)));
        Assert.Equal([], visits.Where(v => v.Twice > 200 + (v.Once * Linear)));
#else
        Assert.Skip("Visits of the model are counted in a debug build.");
#endif
    }

    /// <summary>A class of everyday size: measured 14 KB an environment to bind; the bound leaves room, and not for what was there before.</summary>
    [Fact]
    public void Binding_and_judging_a_class_allocates_no_more_than_it_should()
    {
        var facts = LargeFacts.WithItems(2);
        Assert.InRange(Allocated(() => Bind(facts)), 1, 60_000);
        var definition = Bind(facts);
        Assert.InRange(Allocated(() => DefinitionChecker.Check(definition)), 1, 150_000);
    }

    [Fact]
    public void Two_hundred_environments_and_a_thousand_variables_are_bound()
    {
        Assert.Equal(200, Bind(LargeFacts.WithEnvironments(200)).Tasks.Count);
        var container = Bind(LargeFacts.WithItems(1000)).Tasks[1].Containers[0].Definition;
        var variables = container.Objects(Ecs.ContainerDefinition.Environment).ToList();
        Assert.Equal(1000, variables.Count);
        Assert.Equal("other 499", variables[499].Text(Ecs.KeyValuePair.Value)); // in the place of the common one
        Assert.Equal("value 500", variables[500].Text(Ecs.KeyValuePair.Value));
    }

    private static TaskFacts Facts(string form, int count) => form == "items" ? LargeFacts.WithItems(count) : LargeFacts.WithEnvironments(count);

    private static BoundDefinition Bind(TaskFacts facts) => TaskBinder.Bind(facts, LargeFacts.NoAssembly, default);

    private static long Allocated(TaskFacts facts) => Allocated(() => DefinitionChecker.Check(Bind(facts)));

    /// <summary>Of this thread, after a first run that sets up what is set up once.</summary>
    private static long Allocated(Func<object> work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

#if DEBUG
    private static long Visits(TaskFacts facts)
    {
        var before = ModelVisits.Count;
        DefinitionChecker.Check(Bind(facts));
        return ModelVisits.Count - before;
    }

    private static long Visits(Rule rule, BoundTask task)
    {
        var before = ModelVisits.Count;
        RuleEngine.Run((IEnumerable<Rule>)[rule], task.Identity, task.Task, task.Service, task.Containers[0].Definition, RuleOptions.Default);
        return ModelVisits.Count - before;
    }
#endif
}
