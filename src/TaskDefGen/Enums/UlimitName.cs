namespace TaskDefGen;

/// <summary>The resource that a ulimit bounds. ECS: <c>containerDefinitions[].ulimits[].name</c>.</summary>
/// <remarks>Fargate supports <c>nofile</c> only; the others keep the values of the platform there.</remarks>
public enum UlimitName
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>core</c>: largest core dump.</summary>
    Core = 1,

    /// <summary><c>cpu</c>: processor time.</summary>
    Cpu = 2,

    /// <summary><c>data</c>: size of the data segment.</summary>
    Data = 3,

    /// <summary><c>fsize</c>: largest file that may be written.</summary>
    Fsize = 4,

    /// <summary><c>locks</c>: number of file locks.</summary>
    Locks = 5,

    /// <summary><c>memlock</c>: memory that may be locked against swapping.</summary>
    Memlock = 6,

    /// <summary><c>msgqueue</c>: bytes in POSIX message queues.</summary>
    Msgqueue = 7,

    /// <summary><c>nice</c>: highest nice priority.</summary>
    Nice = 8,

    /// <summary><c>nofile</c>: number of open files; on Fargate 65535 unless set, and at most 1048576.</summary>
    Nofile = 9,

    /// <summary><c>nproc</c>: number of processes.</summary>
    Nproc = 10,

    /// <summary><c>rss</c>: resident memory.</summary>
    Rss = 11,

    /// <summary><c>rtprio</c>: highest real-time priority.</summary>
    Rtprio = 12,

    /// <summary><c>rttime</c>: real-time processor time without a blocking call.</summary>
    Rttime = 13,

    /// <summary><c>sigpending</c>: number of queued signals.</summary>
    Sigpending = 14,

    /// <summary><c>stack</c>: size of the stack.</summary>
    Stack = 15,
}
