using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskDefGen.Benchmarks.Work;

/// <summary>The same amount of work for each subject: one file with one annotated class, as often as asked for.</summary>
internal static class Sources
{
    /// <summary>A file that no generator cares about.</summary>
    public const string Elsewhere = "namespace Work;\n\ninternal static class Elsewhere\n{\n    public static int Answer() => 42;\n}\n";

    /// <summary>What holds for all definitions.</summary>
    private const string Defaults = """
        using TaskDefGen;

        [assembly: Tag("Environment", "{Environment}")]
        [assembly: Tag("Project", "{Project}")]
        [assembly: Tag("ManagedBy", "TaskDefGen")]

        """;

    public static IEnumerable<(string Name, string Text)> Of(Subject subject, int count) => Enumerable.Range(0, count)
        .Select(i => i.ToString("00000", CultureInfo.InvariantCulture))
        .Select(i => ("F" + i + ".cs", Of(subject, i, "a")))
        .Concat(subject is Subject.SystemTextJson or Subject.LibraryImport or Subject.Regex ? [] : new[] { ("Defaults.cs", Defaults) })
        .Append(("Elsewhere.cs", Elsewhere));

    /// <summary>One file; another <paramref name="value"/> is an edit of what its attributes say.</summary>
    public static string Of(Subject subject, string i, string value) => subject switch
    {
        Subject.SystemTextJson => Json(i, value),
        Subject.LibraryImport => Import(i, value),
        Subject.Regex => Regex(i, value),
        _ => Definition(i, value),
    };

    /// <summary>Two containers, ports, logs, a secret, health checks, a dependency, two environments; no rule has anything to say, as in a project that uses them.</summary>
    private static string Definition(string i, string value) =>
        $$"""
        using TaskDefGen;

        namespace Work;

        [TaskDefinition(Project = "shop", Service = "service-{{i}}", Environments = new[] { "stg", "prod" }, Cpu = 1024, Memory = 2048, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [TaskSize(2048, 4096, Environment = "prod")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/service-{{i}}:v1.0.0-{{value}}")]
        [PortMapping(8080, AppProtocol = AppProtocol.Http)]
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

    private static string Json(string i, string value) =>
        $$"""
        using System.Text.Json.Serialization;

        namespace Work;

        public sealed class M{{i}}
        {
            [JsonPropertyName("{{value}}")]
            public string? Name { get; set; }

            public int Number { get; set; }

            public bool Flag { get; set; }

            public string[]? Items { get; set; }
        }

        [JsonSerializable(typeof(M{{i}}))]
        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        internal sealed partial class C{{i}} : JsonSerializerContext;

        """;

    private static string Import(string i, string value) =>
        $$"""
        using System.Runtime.InteropServices;

        namespace Work;

        internal static partial class N{{i}}
        {
            [LibraryImport("{{value}}", EntryPoint = "one", StringMarshalling = StringMarshalling.Utf8)]
            internal static partial int One(string name, int number);

            [LibraryImport("{{value}}", EntryPoint = "two", SetLastError = true)]
            internal static partial int Two(int[] numbers, int length);
        }

        """;

    private static string Regex(string i, string value) =>
        $$"""
        using System.Text.RegularExpressions;

        namespace Work;

        internal static partial class R{{i}}
        {
            [GeneratedRegex("{{value}}[0-9]{3}-[a-z]+", RegexOptions.CultureInvariant)]
            internal static partial Regex One();

            [GeneratedRegex("^(?<key>[^=]+)=(?<value>.*)$")]
            internal static partial Regex Two();
        }

        """;
}
