using System;

namespace TaskDefGen;

/// <summary>A container of the task. ECS: <c>containerDefinitions[]</c>.</summary>
/// <remarks>
/// <para>
/// On the class with <see cref="TaskDefinitionAttribute"/> it describes the first container; on a class nested in it, a sidecar; on any
/// other class, a container that <see cref="SidecarAttribute"/> adds. A task has 1 to 10 containers, at least one of them essential.
/// </para>
/// <para>Which members ECS refuses depends on where the task runs; the remarks of each say so.</para>
/// </remarks>
/// <example>
/// <code>
/// [Container("envoy", Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
/// private class Envoy;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ContainerAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public ContainerAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">The name of the container. <c>null</c> leaves the member out.</param>
    public ContainerAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name of the container. ECS: <c>containerDefinitions[].name</c>.</summary>
    /// <remarks>
    /// At most 255 letters, digits, hyphens and underscores; unique in the task; required by ECS. Unset, it is <c>{service}-container</c>
    /// for the main container and the name of the class in kebab-case for a sidecar.
    /// </remarks>
    public string? Name { get; set; }

    /// <summary>
    /// The image: <c>registry/repository:tag</c> or <c>registry/repository@sha256:digest</c>. ECS: <c>containerDefinitions[].image</c>.
    /// </summary>
    /// <remarks>
    /// At most 255 characters before a digest, without white space or <c>https://</c>. Without a tag, <c>latest</c> is pulled, and nobody
    /// can tell what runs. <c>{AccountId}</c>, <c>{Region}</c> and other tokens are replaced.
    /// </remarks>
    public string? Image { get; set; }

    /// <summary>The CPU units that are reserved for the container; 1024 are one vCPU. ECS: <c>containerDefinitions[].cpu</c>.</summary>
    /// <remarks>
    /// The sum over all containers may not exceed the CPU of the task. On Linux a share when the CPU is contended; ECS on EC2 treats 0 and
    /// 1 as 2.
    /// </remarks>
    public int Cpu { get; set; }

    /// <summary>The hard limit in MiB: the container is killed when it exceeds it. ECS: <c>containerDefinitions[].memory</c>.</summary>
    /// <remarks>
    /// At least 6. May not exceed the memory of the task. Without a task memory (EC2), each container needs this or
    /// <see cref="MemoryReservation"/>.
    /// </remarks>
    public int Memory { get; set; }

    /// <summary>
    /// The soft limit in MiB that is reserved when memory is contended. ECS: <c>containerDefinitions[].memoryReservation</c>.
    /// </summary>
    /// <remarks>At least 6, and not above <see cref="Memory"/>.</remarks>
    public int MemoryReservation { get; set; }

    /// <summary>
    /// Other containers of the task that this one reaches by name, as <c>name</c> or <c>name:alias</c>. ECS:
    /// <c>containerDefinitions[].links</c>.
    /// </summary>
    /// <remarks>Network mode <c>bridge</c> only, so never on Fargate; not for Windows containers.</remarks>
    public string[]? Links { get; set; }

    /// <summary>Whether the whole task stops when this container stops. ECS: <c>containerDefinitions[].essential</c>.</summary>
    /// <remarks>
    /// ECS assumes <c>true</c>. At least one container must be essential; others may wait for the exit of a container only if it is not.
    /// </remarks>
    public bool Essential { get; set; }

    /// <summary>
    /// The entry point, in place of the image's; one element for each argument. ECS: <c>containerDefinitions[].entryPoint</c>.
    /// </summary>
    public string[]? EntryPoint { get; set; }

    /// <summary>The command, in place of the image's; one element for each argument. ECS: <c>containerDefinitions[].command</c>.</summary>
    public string[]? Command { get; set; }

    /// <summary>
    /// The seconds that other containers wait for this one to reach the condition of their <see cref="DependsOnAttribute"/>. ECS:
    /// <c>containerDefinitions[].startTimeout</c>.
    /// </summary>
    /// <remarks>2 to 120 on Fargate. When it has passed, the waiting container does not start.</remarks>
    public int StartTimeout { get; set; }

    /// <summary>The seconds between the request to stop and the kill. ECS: <c>containerDefinitions[].stopTimeout</c>.</summary>
    /// <remarks>2 to 120 on Fargate. ECS assumes 30.</remarks>
    public int StopTimeout { get; set; }

    /// <summary>
    /// Whether all tasks of a deployment run the same image digest. ECS: <c>containerDefinitions[].versionConsistency</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>enabled</c>.</remarks>
    public VersionConsistency VersionConsistency { get; set; }

    /// <summary>The host name inside the container. ECS: <c>containerDefinitions[].hostname</c>.</summary>
    /// <remarks>Refused with <c>awsvpc</c>, so on Fargate too.</remarks>
    public string? Hostname { get; set; }

    /// <summary>
    /// The user that the process runs as: <c>user</c>, <c>user:group</c>, <c>uid</c>, <c>uid:gid</c>, <c>user:gid</c> or <c>uid:group</c>.
    /// ECS: <c>containerDefinitions[].user</c>.
    /// </summary>
    /// <remarks>Unset, the image decides, which is root for many images. .NET images bring the user <c>app</c>.</remarks>
    public string? User { get; set; }

    /// <summary>The directory in the container that commands run in. ECS: <c>containerDefinitions[].workingDirectory</c>.</summary>
    /// <remarks>Unset, the image decides.</remarks>
    public string? WorkingDirectory { get; set; }

    /// <summary>Whether the container has no network. ECS: <c>containerDefinitions[].disableNetworking</c>.</summary>
    /// <remarks>Refused with <c>awsvpc</c>, so on Fargate too; not for Windows containers.</remarks>
    public bool DisableNetworking { get; set; }

    /// <summary>
    /// Whether the container has the rights of root on the machine that runs it. ECS: <c>containerDefinitions[].privileged</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>false</c>. Refused on Fargate; not for Windows containers.</remarks>
    public bool Privileged { get; set; }

    /// <summary>
    /// Whether the root file system of the container is read-only. ECS: <c>containerDefinitions[].readonlyRootFilesystem</c>.
    /// </summary>
    /// <remarks>
    /// ECS assumes <c>false</c>. <c>true</c> is the safer choice, with <see cref="TmpfsAttribute"/> or a volume for what must be written;
    /// ECS Exec does not work with it. Not for Windows containers.
    /// </remarks>
    public bool ReadonlyRootFilesystem { get; set; }

    /// <summary>The DNS servers that the container asks. ECS: <c>containerDefinitions[].dnsServers</c>.</summary>
    /// <remarks>Refused with <c>awsvpc</c>, so on Fargate too; not for Windows containers.</remarks>
    public string[]? DnsServers { get; set; }

    /// <summary>The domains that the container appends to short names. ECS: <c>containerDefinitions[].dnsSearchDomains</c>.</summary>
    /// <remarks>Refused with <c>awsvpc</c>, so on Fargate too; not for Windows containers.</remarks>
    public string[]? DnsSearchDomains { get; set; }

    /// <summary>
    /// Labels for SELinux, AppArmor profiles and other security options of Docker. ECS:
    /// <c>containerDefinitions[].dockerSecurityOptions</c>.
    /// </summary>
    /// <remarks>Refused on Fargate. On Windows, credential specs only.</remarks>
    public string[]? DockerSecurityOptions { get; set; }

    /// <summary>
    /// Whether stdin stays open although nothing is attached, as <c>docker run -i</c> does. ECS: <c>containerDefinitions[].interactive</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>false</c>.</remarks>
    public bool Interactive { get; set; }

    /// <summary>
    /// Whether the container gets a terminal, as <c>docker run -t</c> does. ECS: <c>containerDefinitions[].pseudoTerminal</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>false</c>.</remarks>
    public bool PseudoTerminal { get; set; }

    /// <summary>
    /// The Active Directory credential specification: <c>credentialspec:</c> or <c>credentialspecdomainless:</c> and an ARN. ECS:
    /// <c>containerDefinitions[].credentialSpecs</c>.
    /// </summary>
    /// <remarks>One at most. Fargate takes the domainless form only.</remarks>
    public string[]? CredentialSpecs { get; set; }
}
