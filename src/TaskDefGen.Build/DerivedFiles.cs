using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskDefGen.Build.Picture;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build;

/// <summary>
/// What the build makes of the task definitions besides the files that the assembly carries. Not the generator's work: an IDE runs that at every
/// keystroke.
/// </summary>
/// <param name="Cost">What they cost; null where no price is known, or nobody wants to know.</param>
/// <param name="Picture">The page that shows them; null where there are none, or it is switched off.</param>
/// <param name="CostLines">What a build prints of the cost.</param>
/// <param name="Templates">CloudFormation, one for each environment; none where nobody asked.</param>
internal sealed record DerivedFiles(CarriedFile? Cost, CarriedFile? Picture, IReadOnlyList<string> CostLines, IReadOnlyList<CarriedFile> Templates)
{
    /// <summary>None.</summary>
    public static DerivedFiles Nothing { get; } = new(null, null, [], []);

    public IEnumerable<CarriedFile> All => new[] { Cost, Picture }.OfType<CarriedFile>().Concat(Templates);

    /// <param name="parts">What is made of each class.</param>
    /// <param name="project">The name of the project.</param>
    /// <param name="prefix">What the names begin with, where other projects write to the folder too.</param>
    /// <param name="preset">Whose findings the page shows; null to leave the page out.</param>
    /// <param name="cloudFormation">Whether to write templates.</param>
    public static DerivedFiles Of(
        IReadOnlyList<CarriedFile> files, IReadOnlyList<ClassPart> parts, string project, string prefix, Preset? preset, bool cloudFormation)
    {
        if (parts.Count == 0)
        {
            return Nothing;
        }

        var costs = parts.SelectMany(part => part.Definitions).Where(d => d.Cost is not null).OrderBy(d => d.Path, StringComparer.Ordinal).ToArray();
        return new DerivedFiles(
            costs.Length == 0 ? null : new CarriedFile(prefix + "cost.json", CostJson.Write(costs.Select(d => d.Cost!))),
            preset is null ? null : new CarriedFile(prefix + "index.html", PicturePage.Write(project, parts, preset.Value)),
            costs.Select(d => d.CostLine!).ToArray(),
            cloudFormation ? Stacks.Of(files, CarriedDefinition.Find(files), prefix) : []);
    }

    /// <summary>A family may have the name of such a file: then the definition is the one that has it, and the build says so.</summary>
    public void Check(IReadOnlyList<CarriedFile> files)
    {
        foreach (var derived in All)
        {
            if (files.FirstOrDefault(file => string.Equals(file.Path.Normalize(), derived.Path, StringComparison.OrdinalIgnoreCase)) is { } file)
            {
                throw new BuildProblemException(
                    BuildCodes.SamePath,
                    $"The task definition of the family '{Path.GetFileNameWithoutExtension(file.Path)}' and the cost of all of them are one file, '{derived.Path}'. "
                    + "Give the class another Family, or set the property TaskDefGenCost to false. No file was written.");
            }
        }
    }
}
