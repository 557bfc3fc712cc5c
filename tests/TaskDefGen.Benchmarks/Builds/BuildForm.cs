using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Benchmarks.Short;
using TaskDefGen.Benchmarks.Work;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Builds;

/// <summary><c>dotnet build</c> with a warm compiler server: the same classes with the package, and with the attributes as a plain reference.</summary>
internal sealed class BuildForm(IReadOnlyList<int> sizes)
{
    private static readonly (string Name, Edit Edit)[] Edits = [("nothing changed", Edit.Cold), ("a file without attributes edited", Edit.Elsewhere), ("one definition edited", Edit.One)];

    public string Run()
    {
        var page = new Page();
        page.Table("`dotnet build`", "definitions", "s without", "s with", "ratio", "goal", "met", "ms of our targets");
        using var folder = new TempDirectory();
        var package = new PackageFolder(folder.Combine("package"));
        using var server = new CompilerServer();
        foreach (var count in sizes)
        {
            var without = new BuiltProject(folder.Combine("without" + count.ToString(CultureInfo.InvariantCulture)), count, package.Project(hasPackage: false), server);
            var with = new BuiltProject(folder.Combine("with" + count.ToString(CultureInfo.InvariantCulture)), count, package.Project(hasPackage: true), server);

            // The first build restores, and the server is warm after two or three.
            for (var i = 0; i < 3; i++)
            {
                foreach (var project in new[] { without, with })
                {
                    project.Touch(Edit.Elsewhere);
                    project.Build();
                }
            }

            foreach (var (name, edit) in Edits)
                Measure(page, name, edit, count, without, with);
        }

        return page.Text;
    }

    private void Measure(Page page, string name, Edit edit, int count, BuiltProject without, BuiltProject with)
    {
        var (plain, packaged, targets) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < (count <= 100 ? 7 : 3); i++)
        {
            // By turns, and each first as often as the other: what else the machine does meets both.
            foreach (var project in i % 2 == 0 ? new[] { without, with } : [with, without])
            {
                project.Touch(edit);
                var (milliseconds, ofTargets) = project.Build();
                (project == with ? packaged : plain).Add(milliseconds);
                if (project == with)
                    targets.Add(ofTargets);
            }
        }

        var (before, after) = (Meter.Median(plain), Meter.Median(packaged));
        double? goal = edit == Edit.Cold ? null : count switch { 100 => 1.10, 1_000 => 1.35, _ => null };
        page.Row(
            name,
            count.ToString("N0", CultureInfo.InvariantCulture),
            Page.Number(before / 1000),
            Page.Number(after / 1000),
            (after / before).ToString("0.00", CultureInfo.InvariantCulture),
            goal?.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
            goal is null ? "" : after <= before * goal ? "yes" : "no",
            Page.Number(Meter.Median(targets)));
    }
}
