using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Naming;

/// <summary>
/// How things are named from project, service and environment. What the user doesn't write takes these names, and the naming rules compare with
/// them. Parts that are not known make no name. A team that has other names sets templates of its own (see <see cref="Options.OptionCatalogue"/>).
/// </summary>
public sealed record Conventions
{
    public static Conventions Default { get; } = new();

    /// <summary>The environments that are known.</summary>
    public EquatableArray<string> Environments { get; init; } = EquatableArray.Of("dev", "stg", "prod");

    /// <summary>What people call the known environments otherwise.</summary>
    public static IReadOnlyList<(string Name, string Environment)> EnvironmentSynonyms { get; } =
    [
        ("develop", "dev"), ("development", "dev"), ("devel", "dev"),
        ("stage", "stg"), ("staging", "stg"),
        ("production", "prod"), ("prd", "prod"),
    ];

    public string Family { get; init; } = "{project}-{service}-{environment}";

    public string Container { get; init; } = "{service}-container";

    public string Port { get; init; } = "{service}-{protocol}";

    /// <summary>Every port of a container after its first.</summary>
    public string FurtherPort { get; init; } = "{service}-{port}-{protocol}";

    public string LogGroup { get; init; } = "/ecs/{project}/{service}/{environment}";

    public string Repository { get; init; } = "{project}/{service}";

    public string Cluster { get; init; } = "{project}-{environment}-cluster";

    /// <summary>The known environment that a name means, in any case and by any synonym; null where it means none.</summary>
    public string? EnvironmentOf(string name)
    {
        foreach (var environment in Environments)
        {
            if (string.Equals(environment, name, StringComparison.OrdinalIgnoreCase))
                return environment;
        }

        foreach (var (synonym, environment) in EnvironmentSynonyms)
        {
            if (string.Equals(synonym, name, StringComparison.OrdinalIgnoreCase) && Environments.Contains(environment, StringComparer.Ordinal))
                return environment;
        }

        return null;
    }

    public string? FamilyOf(string? project, string? service, string? environment) => Named(Family, project, service, environment);

    public string? ContainerOf(string? service) => Named(Container, null, service, null);

    public string? LogGroupOf(string? project, string? service, string? environment) => Named(LogGroup, project, service, environment);

    public string? RepositoryOf(string? project, string? service) => Named(Repository, project, service, null);

    public string? ClusterOf(string? project, string? environment) => Named(Cluster, project, null, environment);

    public string? PortOf(string? service, string protocol)
    {
        var name = Port;
        return Put(ref name, "{service}", service) && Put(ref name, "{protocol}", protocol) ? name : null;
    }

    public string? FurtherPortOf(string? service, string port, string protocol)
    {
        var name = FurtherPort;
        return Put(ref name, "{service}", service) && Put(ref name, "{port}", port) && Put(ref name, "{protocol}", protocol) ? name : null;
    }

    private static string? Named(string template, string? project, string? service, string? environment)
    {
        var name = template;
        return Put(ref name, "{project}", project) && Put(ref name, "{service}", service) && Put(ref name, "{environment}", environment) ? name : null;
    }

    /// <summary>Replaces a part of a template; false where it is there and not known.</summary>
    private static bool Put(ref string name, string part, string? value)
    {
        if (name.IndexOf(part, StringComparison.Ordinal) < 0)
            return true;
        if (string.IsNullOrWhiteSpace(value))
            return false;
        name = name.Replace(part, value);
        return true;
    }
}
