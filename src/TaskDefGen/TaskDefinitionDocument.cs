using System;

namespace TaskDefGen;

/// <summary>One task definition in one environment, as the generated catalogue of an assembly lists it.</summary>
public sealed class TaskDefinitionDocument
{
    private readonly Func<string> _json;

    /// <summary>Lists a task definition. Generated code calls this.</summary>
    /// <param name="family">The family that the definition is registered under.</param>
    /// <param name="project">The project, where it is known.</param>
    /// <param name="service">The service, where it is known.</param>
    /// <param name="environment">The environment, where the definition has environments.</param>
    /// <param name="json">Gives the JSON; called only when somebody asks for it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="family"/> or <paramref name="json"/> is <see langword="null"/>.</exception>
    public TaskDefinitionDocument(string family, string? project, string? service, string? environment, Func<string> json)
    {
        Family = family ?? throw new ArgumentNullException(nameof(family));
        Project = project;
        Service = service;
        Environment = environment;
        _json = json ?? throw new ArgumentNullException(nameof(json));
    }

    /// <summary>The family that the definition is registered under. ECS: <c>family</c>.</summary>
    public string Family { get; }

    /// <summary>The project that the definition belongs to; <see langword="null"/> where none is declared.</summary>
    public string? Project { get; }

    /// <summary>The service that the definition runs; <see langword="null"/> where none is declared.</summary>
    public string? Service { get; }

    /// <summary>The environment that the definition is for; <see langword="null"/> where the definition has no environments.</summary>
    public string? Environment { get; }

    /// <summary>Gives the task definition as JSON, the same text as the file that the build writes.</summary>
    /// <returns>What <c>aws ecs register-task-definition --cli-input-json</c> takes.</returns>
    public string GetJson() => _json();

    /// <summary>Gives the family.</summary>
    /// <returns><see cref="Family"/>.</returns>
    public override string ToString() => Family;
}
