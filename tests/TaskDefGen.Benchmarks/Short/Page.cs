using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>Tables in Markdown. Each line is shown as soon as it is known, with the time that passed: a run takes minutes.</summary>
internal sealed class Page
{
    private readonly StringBuilder _text = new();
    private readonly long _start = Stopwatch.GetTimestamp();

    public string Text => _text.ToString();

    public void Table(params string[] columns)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append("| " + string.Join(" | ", columns) + " |\n|" + string.Concat(columns.Select((_, i) => i == 0 ? "---|" : "---:|")) + "\n");
    }

    public void Row(string name, int count, params IEnumerable<double> numbers) => Row([name, count.ToString("N0", CultureInfo.InvariantCulture), .. numbers.Select(Number)]);

    public void Row(params string[] cells)
    {
        var line = "| " + string.Join(" | ", cells) + " |";
        _text.Append(line).Append('\n');
        Console.WriteLine(Stopwatch.GetElapsedTime(_start).ToString(@"m\:ss", CultureInfo.InvariantCulture) + "  " + line);
    }

    public void Paragraph(string text) => _text.Append('\n').Append(text).Append('\n');

    /// <summary>With three digits.</summary>
    public static string Number(double value) => double.IsNaN(value) ? "" : value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
