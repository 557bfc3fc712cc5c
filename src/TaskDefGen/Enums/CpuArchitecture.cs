namespace TaskDefGen;

/// <summary>The processor architecture that the task runs on. ECS: <c>runtimePlatform.cpuArchitecture</c>.</summary>
public enum CpuArchitecture
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>X86_64</c>: Intel and AMD; what Fargate assumes when nothing is said.</summary>
    X86_64 = 1,

    /// <summary><c>ARM64</c>: Graviton. Linux only; every image of the task must have an arm64 variant.</summary>
    Arm64 = 2,
}
