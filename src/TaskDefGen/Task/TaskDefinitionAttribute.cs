using System;

namespace TaskDefGen;

/// <summary>Makes the class a task definition of Amazon ECS: the build writes one JSON file for each of its environments.</summary>
/// <remarks>
/// <para>
/// The class is the first container as well (<see cref="ContainerAttribute"/>); nested classes with that attribute are its sidecars. What
/// is not written does not reach the JSON; <c>Cpu = 0</c> does.
/// </para>
/// <para>
/// Fargate is assumed unless <see cref="RequiresCompatibilities"/> says otherwise, and Fargate refuses a definition without
/// <see cref="Cpu"/> and <see cref="Memory"/> in one of its fixed pairs.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [TaskDefinition(Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 1024, Memory = 2048)]
/// [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:v1.0.0")]
/// public class UserService;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TaskDefinitionAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public TaskDefinitionAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Family"/>.</summary>
    /// <param name="family">The name under which ECS counts the revisions. <c>null</c> leaves the member out.</param>
    public TaskDefinitionAttribute(string? family)
    {
        Family = family;
    }

    /// <summary>The name under which ECS counts the revisions. ECS: <c>family</c>.</summary>
    /// <remarks>
    /// At most 255 letters, digits, hyphens and underscores; required by ECS. Unset, it follows the convention
    /// <c>{project}-{service}-{environment}</c>.
    /// </remarks>
    public string? Family { get; set; }

    /// <summary>The project that the service belongs to, as the naming conventions use it.</summary>
    /// <remarks>
    /// No ECS member. Fills <c>{Project}</c> in strings, the family, and the log group. Unset,
    /// <see cref="TaskDefinitionDefaultsAttribute.Project"/> holds. Lower-case letters, digits and hyphens by convention.
    /// </remarks>
    public string? Project { get; set; }

    /// <summary>The service that this definition runs, as the naming conventions use it.</summary>
    /// <remarks>
    /// No ECS member. Fills <c>{Service}</c> in strings, the family, the name of the main container, its port and its log group. Lower-case
    /// letters, digits and hyphens by convention.
    /// </remarks>
    public string? Service { get; set; }

    /// <summary>The environments to write a definition for, one file each, such as <c>dev</c>, <c>stg</c> and <c>prod</c>.</summary>
    /// <remarks>
    /// No ECS member. Fills <c>{Environment}</c> in strings. Unset, <see cref="TaskDefinitionDefaultsAttribute.Environments"/> holds. An
    /// <see cref="EcsAttribute.Environment"/> should name one of these.
    /// </remarks>
    public string[]? Environments { get; set; }

    /// <summary>The AWS region that the definition is registered in, such as <c>ap-northeast-2</c>.</summary>
    /// <remarks>
    /// No ECS member. Fills <c>{Region}</c> in strings and the region of <see cref="AwsLogsAttribute"/>. Unset,
    /// <see cref="TaskDefinitionDefaultsAttribute.Region"/> holds.
    /// </remarks>
    public string? Region { get; set; }

    /// <summary>The AWS account that the definition is registered in: 12 digits, as a string since they may start with zero.</summary>
    /// <remarks>
    /// No ECS member. Fills <c>{AccountId}</c> in strings. Unset, <see cref="TaskDefinitionDefaultsAttribute.AccountId"/> holds.
    /// </remarks>
    public string? AccountId { get; set; }

    /// <summary>The role that the code in the containers has, by ARN or by name. ECS: <c>taskRoleArn</c>.</summary>
    /// <remarks>
    /// Not the role that starts the task: that is <see cref="ExecutionRoleArn"/>, and one role for both gives the application more than it
    /// needs. ECS Exec needs a task role.
    /// </remarks>
    public string? TaskRoleArn { get; set; }

    /// <summary>The role that the ECS agent has while it starts the task, by ARN or by name. ECS: <c>executionRoleArn</c>.</summary>
    /// <remarks>
    /// Pulls private images, reads secrets and environment files, and writes logs. ECS refuses a Fargate definition which needs one of
    /// these without it. Unset, <see cref="TaskDefinitionDefaultsAttribute.ExecutionRole"/> holds.
    /// </remarks>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>How the containers are connected. ECS: <c>networkMode</c>.</summary>
    /// <remarks>
    /// Unset, it becomes <c>awsvpc</c> where <c>FARGATE</c> is among the compatibilities, the only mode that Fargate takes; elsewhere ECS
    /// assumes <c>bridge</c>. <see cref="TaskDefGen.NetworkMode.NotSet"/> leaves it out everywhere.
    /// </remarks>
    public NetworkMode NetworkMode { get; set; }

    /// <summary>Where the definition is meant to run; ECS validates it against each of them. ECS: <c>requiresCompatibilities</c>.</summary>
    /// <remarks>Unset, it is <c>FARGATE</c> alone. An empty array leaves the member out: ECS then checks only when a task starts.</remarks>
    public Compatibility[]? RequiresCompatibilities { get; set; }

    /// <summary>
    /// The CPU of the whole task: an <c>int</c> in CPU units (1024 are one vCPU), or a string as ECS spells it, such as <c>"1024"</c> or
    /// <c>".5 vCPU"</c>. ECS: <c>cpu</c>.
    /// </summary>
    /// <remarks>
    /// Required on Fargate: 256, 512, 1024, 2048, 4096, 8192 or 16384, each with its own range of memory (32768 in the newest
    /// documentation). On EC2 optional, 128 to 196608. Ignored for Windows containers on EC2. The sum over the containers may not exceed
    /// it.
    /// </remarks>
    public object? Cpu { get; set; }

    /// <summary>
    /// The memory of the whole task: an <c>int</c> in MiB, or a string as ECS spells it, such as <c>"2048"</c> or <c>"2GB"</c>. ECS:
    /// <c>memory</c>.
    /// </summary>
    /// <remarks>
    /// Required on Fargate, in pairs with the CPU: 256 takes 512, 1024 or 2048; 512 takes 1024 to 4096; 1024 takes 2048 to 8192; 2048 takes
    /// 4096 to 16384; 4096 takes 8192 to 30720, all in steps of 1024; 8192 takes 16384 to 61440 in steps of 4096; 16384 takes 32768 to
    /// 122880 in steps of 8192. Ignored for Windows containers on EC2. No container may have more.
    /// </remarks>
    public object? Memory { get; set; }

    /// <summary>Which process namespace the containers use. ECS: <c>pidMode</c>.</summary>
    /// <remarks>Unset, each container has its own. Fargate takes <c>task</c> only, on Linux; Windows takes none.</remarks>
    public PidMode PidMode { get; set; }

    /// <summary>Which IPC namespace the containers use. ECS: <c>ipcMode</c>.</summary>
    /// <remarks>Refused on Fargate and for Windows containers. Unset, the Docker daemon of the instance decides.</remarks>
    public IpcMode IpcMode { get; set; }

    /// <summary>Whether the containers may call the fault injection endpoints of the task. ECS: <c>enableFaultInjection</c>.</summary>
    /// <remarks>ECS assumes <c>false</c>. Meant for experiments; rarely wanted in production.</remarks>
    public bool EnableFaultInjection { get; set; }
}
