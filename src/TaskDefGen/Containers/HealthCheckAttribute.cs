using System;

namespace TaskDefGen;

/// <summary>How ECS finds out whether the container works. ECS: <c>containerDefinitions[].healthCheck</c>.</summary>
/// <remarks>
/// The command runs inside the container, so its image must have the tools: .NET images have neither curl nor wget. The <c>HEALTHCHECK</c>
/// of the image is ignored. When an essential container fails, the task is replaced.
/// </remarks>
/// <example>
/// <code>
/// [HealthCheck("bash -c '&lt;/dev/tcp/localhost/8080'", StartPeriod = 30)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class HealthCheckAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public HealthCheckAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="ShellCommand"/>.</summary>
    /// <param name="shellCommand">
    /// The command for the shell of the container; exit code 0 means healthy. <c>null</c> leaves the member out.
    /// </param>
    public HealthCheckAttribute(string? shellCommand)
    {
        ShellCommand = shellCommand;
    }

    /// <summary>
    /// The command for the shell of the container; exit code 0 means healthy. ECS: <c>containerDefinitions[].healthCheck.command</c>.
    /// </summary>
    /// <remarks>
    /// Becomes <c>["CMD-SHELL", command]</c>. Append <c>|| exit 1</c> where the exit code of the tool may be another one.
    /// </remarks>
    public string? ShellCommand { get; set; }

    /// <summary>
    /// The exact list, where <see cref="ShellCommand"/> does not do. ECS: <c>containerDefinitions[].healthCheck.command</c>.
    /// </summary>
    /// <remarks>
    /// The first element is <c>CMD</c> (run directly) or <c>CMD-SHELL</c> (run by the shell), and something must follow it. ECS requires a
    /// command.
    /// </remarks>
    public string[]? Command { get; set; }

    /// <summary>The seconds between two checks, 5 to 300. ECS: <c>containerDefinitions[].healthCheck.interval</c>.</summary>
    /// <remarks>ECS assumes 30.</remarks>
    public int Interval { get; set; }

    /// <summary>The seconds after which a check has failed, 2 to 60. ECS: <c>containerDefinitions[].healthCheck.timeout</c>.</summary>
    /// <remarks>ECS assumes 5. Should be below <see cref="Interval"/>.</remarks>
    public int Timeout { get; set; }

    /// <summary>
    /// How many failures in a row make the container unhealthy, 1 to 10. ECS: <c>containerDefinitions[].healthCheck.retries</c>.
    /// </summary>
    /// <remarks>ECS assumes 3.</remarks>
    public int Retries { get; set; }

    /// <summary>
    /// The seconds after the start in which failures do not count, 0 to 300. ECS: <c>containerDefinitions[].healthCheck.startPeriod</c>.
    /// </summary>
    /// <remarks>ECS assumes no such period. Give it to what starts slowly.</remarks>
    public int StartPeriod { get; set; }
}
