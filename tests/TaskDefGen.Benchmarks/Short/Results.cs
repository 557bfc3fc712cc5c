using System.Collections.Generic;

using TaskDefGen.Benchmarks.Work;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>What was measured in this run: the tables show it, and the goals are computed of it.</summary>
internal sealed class Results
{
    /// <summary>The column of rows that have one alone.</summary>
    private const string Only = "";

    private readonly Dictionary<(string Row, int Count, string Column), Measurement> _all = [];

    /// <summary>What an edit makes the generator emit again.</summary>
    public Dictionary<Edit, RerunOutputs> Reruns { get; } = [];

    /// <summary>Processes, by name and number of files.</summary>
    public Dictionary<(string Name, int Count), ProcessTime> Times { get; } = [];

    public void Add(string row, int count, Measurement measured) => Add(row, count, Only, measured);

    public void Add(string row, int count, Edit edit, Measurement measured) => Add(row, count, edit.ToString(), measured);

    public Measurement? Find(string row, int count) => Find(row, count, Only);

    public Measurement? Find(string row, int count, Edit edit) => Find(row, count, edit.ToString());

    private void Add(string row, int count, string column, Measurement measured) => _all.Add((row, count, column), measured);

    private Measurement? Find(string row, int count, string column) => _all.GetValueOrDefault((row, count, column));
}
