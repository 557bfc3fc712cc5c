using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Build;

/// <summary>
/// Says what was written: a task definition by its file, and what stands beside it by the folder alone, once. A service has a dozen files, and a
/// build that lists them all says nothing.
/// </summary>
internal sealed class WrittenFiles
{
    private readonly Dictionary<string, string> _folders;
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly Action<string> _say;
    private readonly Action<string> _whisper;

    public WrittenFiles(IEnumerable<CarriedFile> files, OutputFolder folder, Action<string> say, Action<string> whisper)
    {
        _say = say;
        _whisper = whisper;
        var all = files.Select(f => f.Path).ToList();
        var definitions = new HashSet<string>(all, StringComparer.Ordinal);
        _folders = all
            .Select(path => (Path: path, Slash: path.IndexOf('/')))
            .Where(file => file.Slash > 0 && definitions.Contains(file.Path.Substring(0, file.Slash) + ".json"))
            .GroupBy(file => folder.FullPath(file.Path), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => folder.FullPath(g.First().Path.Substring(0, g.First().Slash + 1)), StringComparer.Ordinal);
    }

    public void Announce(string written)
    {
        if (!_folders.TryGetValue(written, out var folder))
        {
            _say(written);
            return;
        }

        _whisper(written);
        if (_said.Add(folder))
        {
            _say(folder);
        }
    }
}
