using System;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>What defaults depend on.</summary>
internal sealed class ComparedTask
{
    public ComparedTask(ComparedObject task)
    {
        OnFargate = task["requiresCompatibilities"] is ComparedList launchTypes
            && launchTypes.Items.Exists(i => string.Equals(i.ToString(), "FARGATE", StringComparison.Ordinal));
        OnWindows = (task["runtimePlatform"] as ComparedObject)?.Text("operatingSystemFamily")?.StartsWith("WINDOWS", StringComparison.Ordinal) == true;
        NetworkMode = task.Text("networkMode") ?? (OnFargate ? "awsvpc" : OnWindows ? null : "bridge");
    }

    public bool OnFargate { get; }

    public bool OnWindows { get; }

    /// <summary>The network mode that ECS uses; null where it can't be told. Fargate knows one only; on Windows the agent decides.</summary>
    public string? NetworkMode { get; }

    /// <summary>Whether a port of a container is the same port of the host, so that ECS leaves no choice.</summary>
    public bool SharesPorts => NetworkMode is "awsvpc" or "host";
}
