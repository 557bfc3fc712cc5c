using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Testing;

namespace TaskDefGen.Analyzers.Tests.Cost;

/// <summary>A compilation, and the analyzer on it.</summary>
internal static class Work
{
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Work",
        sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, path: "/work/F" + i.ToString(CultureInfo.InvariantCulture) + ".cs")),
        ReferenceSets.Net100.Append(MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location)),
        Library);

    /// <summary>So many classes as people write them: two containers, ports, logs, a secret, a health check, two environments.</summary>
    public static CSharpCompilation Definitions(int count) => Compile([.. Enumerable.Range(0, count).Select(i => Definition(i.ToString("0000", CultureInfo.InvariantCulture)))]);

    public static CompilationWithAnalyzers Analyze(this Compilation compilation, TaskDefinitionAnalyzer analyzer, AnalyzerConfigOptionsProvider? options = null) =>
        compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(analyzer),
            new CompilationWithAnalyzersOptions(
                options is null ? new AnalyzerOptions([]) : new AnalyzerOptions([], options),
                onAnalyzerException: (exception, _, _) => throw exception,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));

    /// <summary>The classes that the compiler was asked about, by name.</summary>
    public static async Task<IReadOnlyList<string>> AskedAsync(Compilation compilation)
    {
        var asked = new List<string>();
        await compilation.Analyze(new TaskDefinitionAnalyzer(type => asked.Add(type.Name))).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        asked.Sort(StringComparer.Ordinal);
        return asked;
    }

    private static string Definition(string i) =>
        $$"""
        using TaskDefGen;

        namespace Work;

        [TaskDefinition(Project = "shop", Service = "service-{{i}}", Environments = new[] { "stg", "prod" }, Cpu = 1024, Memory = 2048, Region = "eu-west-1", AccountId = "123456789012")]
        [TaskSize(2048, 4096, Environment = "prod")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/service:v1-a")]
        [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
        [AwsLogs]
        [HealthCheck("bash -c '</dev/tcp/localhost/8080'", Interval = 30, Retries = 3)]
        [EnvironmentVariable("LOG_LEVEL", "Information")]
        [EnvironmentVariable("LOG_LEVEL", "Warning", Environment = "prod")]
        [Secret("DB__PASSWORD", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf")]
        [DependsOn(typeof(Envoy), ContainerCondition.Healthy)]
        public class S{{i}}
        {
            [Container("envoy", Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
            [HealthCheck("curl -s http://localhost:9901/ready | grep LIVE")]
            [AwsLogs]
            private class Envoy;
        }

        """;
}
