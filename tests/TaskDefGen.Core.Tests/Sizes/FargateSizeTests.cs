using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Tests.Sizes;

/// <summary>Every size there could be, against a table that is written down here a second time, by hand.</summary>
public class FargateSizeTests
{
    private static readonly Rule[] Rules = [new TDG014(), new TDG101(), new TDG102(), new TDG103()];

    private static readonly Dictionary<int, int[]> Valid = new()
    {
        [256] = [512, 1024, 2048],
        [512] = [1024, 2048, 3072, 4096],
        [1024] = [2048, 3072, 4096, 5120, 6144, 7168, 8192],
        [2048] = [4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384],
        [4096] =
        [
            8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480, 21504, 22528, 23552, 24576, 25600, 26624,
            27648, 28672, 29696, 30720,
        ],
        [8192] = [16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440],
        [16384] = [32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880],
        [32768] = [61440, 122880, 249856],
    };

    public static IEnumerable<TheoryDataRow<int, int>> Pairs => Valid.SelectMany(row => row.Value.Select(memory => new TheoryDataRow<int, int>(row.Key, memory)));

    [Fact]
    public void There_are_74_and_three_of_32_vCPU()
    {
        Assert.Equal(74, FargateSizes.All.Where(s => s.IsInServiceModel).Sum(s => s.Memory.Count));
        Assert.Equal(77, FargateSizes.All.Sum(s => s.Memory.Count));
        Assert.Equal([1024, 2048, 4096], FargateSizes.On(windows: true).Select(s => s.Cpu));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_passes_in_every_spelling(int cpu, int memory)
    {
        foreach (var cpuText in Spellings(cpu, "vCPU", "vcpu", "VCPU"))
        {
            foreach (var memoryText in Spellings(memory, "GB", "gb", "Gb"))
            {
                Assert.Empty(Run(cpuText, memoryText).Select(Judge.Show));
                var advice = RuleEngine.Run([new TDG128()], Judge.Anonymous, Task(cpuText, memoryText), null, null, Core.Options.RuleOptions.Default);
                Assert.Equal(cpu == 32768, advice.Count == 1);
            }
        }
    }

    /// <summary>
    /// Every CPU from 1 to 40000 with a few memory sizes, and every memory from 1 to 260000 with each CPU there is: what a rule looks at is one row
    /// of the table, so that all other combinations are among these.
    /// </summary>
    [Fact]
    public void Every_other_pair_fails_with_exactly_one_rule()
    {
        var failures = new List<string>();
        for (var cpu = 1; cpu <= 40_000; cpu++)
        {
            foreach (var memory in new[] { 1, 512, 2048, 61440, 260_000 })
                Check(cpu, memory, failures);
        }

        foreach (var cpu in Valid.Keys)
        {
            for (var memory = 1; memory <= 260_000; memory++)
                Check(cpu, memory, failures);
        }

        Assert.Empty(failures);
    }

    [Fact]
    public void What_is_proposed_for_any_pair_is_a_pair()
    {
        for (var cpu = 1; cpu <= 40_000; cpu += 37)
        {
            for (var memory = 1; memory <= 260_000; memory += 1_777)
                CheckEdits(cpu, memory);
        }

        foreach (var cpu in Valid.Keys)
        {
            for (var memory = 1; memory <= 260_000; memory += 251)
                CheckEdits(cpu, memory);
        }
    }

    private static void CheckEdits(int cpu, int memory)
    {
        foreach (var edit in Run(Number(cpu), Number(memory)).SelectMany(f => f.Edits))
        {
            var task = Task(Number(cpu), Number(memory));
            foreach (var set in (edit as Edit.Many)?.Edits.Cast<Edit.Set>() ?? [(Edit.Set)edit])
                task.Set(set.Member, new TextValue(Number((int)set.Value)));
            Assert.Empty(Run(task).Select(Judge.Show));
        }
    }

    private static void Check(int cpu, int memory, List<string> failures)
    {
        var expected = !Valid.TryGetValue(cpu, out var row) ? "TDG102" : row.Contains(memory) ? "" : "TDG103";
        var actual = string.Join(' ', Run(Number(cpu), Number(memory)).Select(f => f.Rule.Id));
        if (actual != expected && failures.Count < 20)
            failures.Add($"{cpu}/{memory}: expected {expected}, was {actual}");
    }

    private static IReadOnlyList<Finding> Run(string cpu, string memory) => Run(Task(cpu, memory));

    private static IReadOnlyList<Finding> Run(EcsObject task) => RuleEngine.Run(Rules, Judge.Anonymous, task, null, null, Core.Options.RuleOptions.Default);

    private static EcsObject Task(string cpu, string memory)
    {
        var task = new EcsObject(Ecs.TaskDefinition.Shape, new Origin(1));
        var compatibilities = new EcsList();
        compatibilities.Add(new TextValue("FARGATE"));
        task.Set(Ecs.TaskDefinition.RequiresCompatibilities, compatibilities);
        task.Set(Ecs.TaskDefinition.Cpu, new TextValue(cpu));
        task.Set(Ecs.TaskDefinition.Memory, new TextValue(memory));
        return task;
    }

    private static IEnumerable<string> Spellings(int number, params string[] units)
    {
        yield return Number(number);
        var quantity = (number / 1024m).ToString("0.###", CultureInfo.InvariantCulture);
        foreach (var unit in units)
        {
            yield return quantity + unit;
            yield return quantity + " " + unit;
            yield return quantity + "  " + unit;
            if (quantity.StartsWith("0.", System.StringComparison.Ordinal))
                yield return quantity[1..] + " " + unit;
            else if (!quantity.Contains('.', System.StringComparison.Ordinal))
                yield return quantity + ".0" + unit;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
