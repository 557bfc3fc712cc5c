using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon.ECS.Model;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk;

/// <summary>What the client puts on the wire.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task The_operation_is_a_header_and_the_content_AWS_JSON()
    {
        var request = await SentAsync(Requests.Small());

        Assert.Equal("POST", request.Method);
        Assert.Equal("/", request.Path);
        Assert.Equal("AmazonEC2ContainerServiceV20141113.RegisterTaskDefinition", request.Headers["X-Amz-Target"]);
        Assert.Equal("application/x-amz-json-1.1", request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task It_is_signed_for_ECS_in_the_region()
    {
        var request = await SentAsync(Requests.Small());

        Assert.Equal(SignatureV4.Expected(request, Clients.AccessKey, Clients.SecretKey, Clients.Region, "ecs"), request.Headers["Authorization"]);
        Assert.Contains(";x-amz-target,", request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_holds_what_was_assigned_and_nothing_else()
    {
        var request = await SentAsync(new RegisterTaskDefinitionRequest
        {
            Family = "shop",
            Cpu = "1024",
            NetworkMode = "awsvpc",
            RequiresCompatibilities = new List<string> { "FARGATE" },
            RuntimePlatform = new RuntimePlatform { CpuArchitecture = "ARM64", OperatingSystemFamily = "LINUX" },
            EphemeralStorage = new EphemeralStorage { SizeInGiB = 30 },
            Volumes = new List<Volume>
            {
                new() { Name = "efs", EfsVolumeConfiguration = new EFSVolumeConfiguration { FileSystemId = "fs-1", AuthorizationConfig = new EFSAuthorizationConfig { Iam = "ENABLED" } } },
                new() { Name = "fsx", FsxWindowsFileServerVolumeConfiguration = new FSxWindowsFileServerVolumeConfiguration { RootDirectory = @"\share" } },
            },
            ContainerDefinitions = new List<ContainerDefinition>
            {
                new()
                {
                    Name = "app",
                    Image = "shop:1",
                    Essential = false,
                    Cpu = 0,
                    Environment = new() { new() { Name = "GREETING", Value = "Grüße" } },
                    PortMappings = new List<PortMapping> { new() { ContainerPort = 8080, Protocol = "tcp" } },
                    LogConfiguration = new LogConfiguration
                    {
                        LogDriver = "awslogs",
                        Options = new Dictionary<string, string>(StringComparer.Ordinal) { ["awslogs-group"] = "/shop" },
                    },
                },
            },
        });

        JsonAssert.Equal(
            """
            {
              "family": "shop",
              "cpu": "1024",
              "networkMode": "awsvpc",
              "requiresCompatibilities": ["FARGATE"],
              "runtimePlatform": { "cpuArchitecture": "ARM64", "operatingSystemFamily": "LINUX" },
              "ephemeralStorage": { "sizeInGiB": 30 },
              "volumes": [
                { "name": "efs", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "iam": "ENABLED" } } },
                { "name": "fsx", "fsxWindowsFileServerVolumeConfiguration": { "rootDirectory": "\\share" } }
              ],
              "containerDefinitions": [
                {
                  "name": "app",
                  "image": "shop:1",
                  "essential": false,
                  "cpu": 0,
                  "environment": [ { "name": "GREETING", "value": "Grüße" } ],
                  "portMappings": [ { "containerPort": 8080, "protocol": "tcp" } ],
                  "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/shop" } }
                }
              ]
            }
            """,
            request.Json);
    }

    /// <summary>Why nobody should assign an empty list: version 4 sends it, and ECS refuses an empty list of tags.</summary>
    [Fact]
    public async Task An_empty_list_is_sent_by_version_4_alone()
    {
        var sent = Requests.Small();
        sent.Tags = new List<Tag>();

        var request = await SentAsync(sent);

#if ECS_V3
        Assert.Null(request.Json["tags"]);
#else
        JsonAssert.Equal("[]", request.Json["tags"]);
#endif
    }

    [Fact]
    public void What_nobody_assigned_reads_as_the_version_has_it()
    {
        var container = new ContainerDefinition();

#if ECS_V3
        Assert.Equal(0, container.Cpu);
        Assert.False(container.Essential);
        Assert.Empty(container.Environment);
        Assert.Empty(container.DockerLabels);
#else
        Assert.Null(container.Cpu);
        Assert.Null(container.Essential);
        Assert.Null(container.Environment);
        Assert.Null(container.DockerLabels);
#endif
    }

    [Fact]
    public async Task Describe_asks_for_a_family_and_its_tags()
    {
        await using var ecs = ScriptedEcs.Start(Reply.Revision("shop", 3));
        using var client = Clients.For(ecs.Endpoint);

        await client.DescribeTaskDefinitionAsync(new DescribeTaskDefinitionRequest { TaskDefinition = "shop", Include = new List<string> { "TAGS" } });

        var request = Assert.Single(ecs.Received);
        Assert.Equal("DescribeTaskDefinition", request.Operation);
        JsonAssert.Equal("""{ "taskDefinition": "shop", "include": ["TAGS"] }""", request.Json);
    }

    private static async Task<ReceivedRequest> SentAsync(RegisterTaskDefinitionRequest request)
    {
        await using var ecs = ScriptedEcs.Start(Reply.Revision("shop", 1));
        using var client = Clients.For(ecs.Endpoint);
        await client.RegisterTaskDefinitionAsync(request);
        return Assert.Single(ecs.Received);
    }
}
