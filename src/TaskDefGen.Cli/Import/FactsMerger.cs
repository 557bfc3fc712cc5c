using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Cli.Import;

/// <summary>Makes one class of the same task definition in several environments: what is alike holds everywhere, what differs names its environment.</summary>
internal sealed class FactsMerger(IReadOnlyList<(string Environment, TaskFacts Facts)> sources)
{
    public TaskFacts Merge()
    {
        var first = sources[0].Facts;
        var containers = sources.SelectMany(s => s.Facts.Containers.Select(c => c.FullName)).Distinct(StringComparer.Ordinal)
            .Select(name =>
            {
                var owners = sources.Where(s => Find(s.Facts, name) is not null).ToList();
                var merged = Merge(owners, f => Find(f, name)!.Attributes);

                // A container that some environments don't have is told by its [Container]; what else it has goes with it.
                if (owners.Count < sources.Count)
                {
                    merged = owners.Select(o => In(o.Environment, Find(o.Facts, name)!.Attributes.First(a => a.Name == AttributeMap.Container)))
                        .Concat(merged.Where(a => a.Name != AttributeMap.Container)).ToEquatableArray();
                }

                return Find(owners[0].Facts, name)! with { Attributes = merged };
            });
        return first with { Attributes = Merge(sources, f => f.Attributes, isTask: true), Containers = containers.ToEquatableArray() };
    }

    private static ContainerFacts? Find(TaskFacts facts, string fullName) => facts.Containers.FirstOrDefault(c => c.FullName == fullName);

    private static EquatableArray<AttributeFact> Merge(
        IReadOnlyList<(string Environment, TaskFacts Facts)> sources,
        Func<TaskFacts, EquatableArray<AttributeFact>> of,
        bool isTask = false)
    {
        var lists = sources.Select(s => (s.Environment, Attributes: of(s.Facts).ToList())).ToList();
        var merged = new List<AttributeFact>();
        foreach (var name in Order(lists.Select(l => l.Attributes.Select(a => a.Name).Distinct(StringComparer.Ordinal).ToList())))
        {
            var own = lists.Select(l => (l.Environment, Attributes: l.Attributes.Where(a => a.Name == name).ToList())).ToList();
            if (AttributeMap.Find(name)?.Form == AttributeForm.Once)
                merged.AddRange(MergeOnce(own, isTask));
            else
                merged.AddRange(MergeItems(own));
        }

        return merged.ToEquatableArray();
    }

    private static IEnumerable<AttributeFact> MergeOnce(List<(string Environment, List<AttributeFact> Attributes)> own, bool isTask)
    {
        var present = own.Where(o => o.Attributes.Count > 0).Select(o => (o.Environment, Fact: WithoutEnvironments(o.Attributes[0]))).ToList();
        var spec = AttributeMap.Find(present[0].Fact.Name)!;
        if (present.Count < own.Count)
        {
            foreach (var (environment, fact) in present)
                yield return In(environment, fact);
            yield break;
        }

        var common = present[0].Fact.Arguments.Where(a => present.TrueForAll(p => p.Fact.Arguments.Contains(a))).ToList();
        var rest = present.Select(p => (p.Environment, Arguments: p.Fact.Arguments.Where(a => !common.Contains(a)).ToList())).ToList();

        // A constructor that takes everything can't leave a part to the environments.
        if (spec.TakesAll && rest.Exists(r => r.Arguments.Count > 0))
        {
            foreach (var (environment, fact) in present)
                yield return In(environment, fact);
            yield break;
        }

        if (isTask && spec.Name == AttributeMap.TaskDefinition)
            common.Add(new ArgumentFact("Environments", new FactValue.Items(own.Select(o => Fact.Text(o.Environment)).ToEquatableArray())));
        yield return new AttributeFact(spec.Name, common.ToEquatableArray());
        foreach (var (environment, arguments) in rest.Where(r => r.Arguments.Count > 0))
            yield return In(environment, new AttributeFact(IsSize(spec, arguments) ? "TaskSize" : spec.Name, arguments.ToEquatableArray()));
    }

    private static bool IsSize(AttributeSpec spec, List<ArgumentFact> arguments) =>
        spec.Name == AttributeMap.TaskDefinition && arguments.Count == 2 && arguments.TrueForAll(a => a.Property is "Cpu" or "Memory");

    private static AttributeFact WithoutEnvironments(AttributeFact fact) =>
        fact with { Arguments = fact.Arguments.Where(a => a.Property != "Environments").ToEquatableArray() };

    private static IEnumerable<AttributeFact> MergeItems(List<(string Environment, List<AttributeFact> Attributes)> own)
    {
        if (own.TrueForAll(o => o.Attributes.SequenceEqual(own[0].Attributes)))
            return own[0].Attributes;

        // Where all agree on the order of what they share, that holds everywhere; else each environment has its own list.
        var shared = own[0].Attributes.Where(a => own.TrueForAll(o => o.Attributes.Contains(a))).ToList();
        var ordered = own.TrueForAll(o => o.Attributes.Where(shared.Contains).SequenceEqual(shared));
        if (!ordered || own.Exists(o => o.Attributes.Distinct().Count() != o.Attributes.Count))
            return own.SelectMany(o => o.Attributes.Select(a => In(o.Environment, a)));
        var merged = new List<AttributeFact>();
        var rests = own.Select(o => (o.Environment, Queue: new Queue<AttributeFact>(o.Attributes))).ToList();
        foreach (var anchor in shared.Append(null))
        {
            foreach (var (environment, queue) in rests)
            {
                while (queue.Count > 0 && !queue.Peek().Equals(anchor))
                    merged.Add(In(environment, queue.Dequeue()));
                if (anchor is not null)
                    queue.Dequeue();
            }

            if (anchor is not null)
                merged.Add(anchor);
        }

        return merged;
    }

    private static AttributeFact In(string environment, AttributeFact fact) =>
        fact with { Arguments = fact.Arguments.Append(new ArgumentFact("Environment", Fact.Text(environment))).ToEquatableArray() };

    /// <summary>All names in an order that suits each list: what is new in a list comes behind what stands before it there.</summary>
    private static List<string> Order(IEnumerable<List<string>> lists)
    {
        var all = new List<string>();
        foreach (var list in lists)
        {
            var at = 0;
            foreach (var name in list)
            {
                var found = all.IndexOf(name);
                if (found < 0)
                    all.Insert(at, name);
                at = (found < 0 ? at : found) + 1;
            }
        }

        return all;
    }
}
