using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskDefGen.Generator.Tests.Reading;

/// <summary>A project in which nobody wrote an option.</summary>
internal sealed class NoOptions : AnalyzerConfigOptionsProvider
{
    public static NoOptions Instance { get; } = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Empty();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Empty : AnalyzerConfigOptions
    {
        public override System.Collections.Generic.IEnumerable<string> Keys => [];

        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return false;
        }
    }
}
