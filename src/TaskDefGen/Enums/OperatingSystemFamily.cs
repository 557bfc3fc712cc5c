namespace TaskDefGen;

/// <summary>The operating system that the task runs on. ECS: <c>runtimePlatform.operatingSystemFamily</c>.</summary>
/// <remarks>
/// A service takes one family for all its tasks. Windows on Fargate needs at least 1 vCPU (and at most 4) and <c>X86_64</c>.
/// </remarks>
public enum OperatingSystemFamily
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>WINDOWS_SERVER_2019_FULL</c>: Windows Server 2019 Full.</summary>
    WindowsServer2019Full = 1,

    /// <summary><c>WINDOWS_SERVER_2019_CORE</c>: Windows Server 2019 Core.</summary>
    WindowsServer2019Core = 2,

    /// <summary><c>WINDOWS_SERVER_2016_FULL</c>: Windows Server 2016 Full. Container instances only, not on Fargate.</summary>
    WindowsServer2016Full = 3,

    /// <summary><c>WINDOWS_SERVER_2004_CORE</c>: Windows Server 2004 Core. Container instances only, not on Fargate.</summary>
    WindowsServer2004Core = 4,

    /// <summary><c>WINDOWS_SERVER_2022_CORE</c>: Windows Server 2022 Core.</summary>
    WindowsServer2022Core = 5,

    /// <summary><c>WINDOWS_SERVER_2022_FULL</c>: Windows Server 2022 Full.</summary>
    WindowsServer2022Full = 6,

    /// <summary><c>WINDOWS_SERVER_2025_CORE</c>: Windows Server 2025 Core; newer than many copies of the ECS model.</summary>
    WindowsServer2025Core = 7,

    /// <summary><c>WINDOWS_SERVER_2025_FULL</c>: Windows Server 2025 Full; newer than many copies of the ECS model.</summary>
    WindowsServer2025Full = 8,

    /// <summary><c>WINDOWS_SERVER_20H2_CORE</c>: Windows Server 20H2 Core. Container instances only, not on Fargate.</summary>
    WindowsServer20H2Core = 9,

    /// <summary><c>LINUX</c>: Linux; what Fargate assumes when nothing is said.</summary>
    Linux = 10,
}
