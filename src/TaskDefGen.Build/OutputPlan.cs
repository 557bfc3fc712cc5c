using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Build;

/// <summary>Looks at all files together before the first is written, so that a build reports every fault at once and writes all or nothing.</summary>
internal static class OutputPlan
{
    public static void Check(IReadOnlyList<CarriedFile> files)
    {
        var problems = new List<BuildProblem>();
        var usable = new List<string>();
        foreach (var file in files)
        {
            if (OutputPath.Fault(file.Path) is { } fault)
            {
                problems.Add(new BuildProblem(
                    BuildCodes.UnusablePath,
                    $"The task definition file '{Readable(file.Path)}' cannot be written: {fault}. The name comes from the family: use letters, digits, "
                    + "'-' and '_' in it, at most 250 of them. No file was written."));
            }
            else
            {
                usable.Add(file.Path);
            }
        }

        problems.AddRange(Collisions(usable));
        if (problems.Count > 0)
        {
            throw new BuildProblemException(problems);
        }
    }

    private static IEnumerable<BuildProblem> Collisions(List<string> paths)
    {
        // Case and Unicode form are ignored because the file systems of Windows and macOS ignore them.
        var names = paths
            .GroupBy(Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var same in names.Values.Where(group => group.Count > 1))
        {
            yield return new BuildProblem(
                BuildCodes.SamePath,
                $"{same.Count} task definitions write one file: {Quoted(same.Distinct(StringComparer.Ordinal))}. The file is named after the family: give each "
                + "class its own Family, or its own Service (file names that differ only in case are one file on Windows and macOS). No file was written.");
        }

        foreach (var path in names.Keys)
        {
            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (names.TryGetValue(path.Substring(0, slash), out var file))
                {
                    yield return new BuildProblem(
                        BuildCodes.SamePath,
                        $"'{path}' needs a folder where '{file[0]}' is a file. Give one of the two task definitions another Family. No file was written.");
                }
            }
        }
    }

    private static string Key(string path) => path.Normalize();

    private static string Quoted(IEnumerable<string> paths) => string.Join(", ", paths.Select(path => $"'{path}'"));

    // A line break inside a message would end the error line, and a long family would bury what is wrong.
    private static string Readable(string path)
    {
        var text = new string(path.Select(c => char.IsControl(c) ? '\u00B7' : c).ToArray());
        return text.Length <= 120 ? text : text.Substring(0, 120) + "…";
    }
}
