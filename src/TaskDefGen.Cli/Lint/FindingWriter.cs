using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Cli.Lint;

/// <summary>Writes findings in the formats that people and pipelines read.</summary>
internal static class FindingWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<LintFinding> findings, LintFormat format) => format switch
    {
        LintFormat.Json => Json(w => WriteArray(w, findings)),
        LintFormat.Sarif => Json(w => WriteSarif(w, findings)),
        LintFormat.Github => string.Concat(findings.Select(Annotation)),
        _ => string.Concat(findings.Select(f => f.File + ":" + f.Position + ": " + Word(f) + " " + f.Rule.Id + ": " + OneLine(f.Message) + "\n")),
    };

    public static string Word(LintFinding finding) => finding.Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    private static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<LintFinding> findings)
    {
        writer.WriteStartArray();
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("file", finding.File);
            writer.WriteString("rule", finding.Rule.Id);
            writer.WriteString("severity", Word(finding));
            writer.WriteString("message", finding.Message);
            writer.WriteString("path", finding.Pointer);
            writer.WriteNumber("line", finding.Position.Line);
            writer.WriteNumber("column", finding.Position.Column);
            writer.WriteString("helpUri", finding.Rule.HelpUri);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSarif(Utf8JsonWriter writer, IReadOnlyList<LintFinding> findings)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "taskdefgen");
        writer.WriteString("informationUri", "https://github.com/taskdefgen/taskdefgen");
        writer.WriteStartArray("rules");
        foreach (var rule in findings.Select(f => f.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteStartObject("shortDescription");
            writer.WriteString("text", rule.Title);
            writer.WriteEndObject();
            writer.WriteString("helpUri", rule.HelpUri);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(writer, finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, LintFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteString("level", finding.Severity == FindingSeverity.Info ? "note" : Word(finding));
        writer.WriteStartObject("message");
        writer.WriteString("text", finding.Message);
        writer.WriteEndObject();
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Uri.EscapeDataString(finding.File.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", finding.Position.Line);
        writer.WriteNumber("startColumn", finding.Position.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A workflow command: its own signs are escaped, so that no message can end it or start another.</summary>
    private static string Annotation(LintFinding finding) =>
        "::" + (finding.Severity == FindingSeverity.Info ? "notice" : Word(finding))
        + " file=" + Property(finding.File) + ",line=" + finding.Position.Line + ",col=" + finding.Position.Column
        + ",title=" + Property(finding.Rule.Id + ": " + finding.Rule.Title) + "::" + Data(finding.Message + " " + finding.Rule.HelpUri) + "\n";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            write(writer);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
