using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Amazon.ECS;
using Amazon.ECS.Model;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk;

/// <summary>The client against an ECS endpoint that was written by others.</summary>
public sealed class MotoTests(Moto moto) : IClassFixture<Moto>
{
    [Fact]
    public async Task What_was_registered_is_described()
    {
        using var client = await moto.ClientAsync();

        var registered = await client.RegisterTaskDefinitionAsync(new RegisterTaskDefinitionRequest
        {
            Family = "described",
            Cpu = "256",
            Memory = "512",
            NetworkMode = Amazon.ECS.NetworkMode.Awsvpc,
            RequiresCompatibilities = new List<string> { "FARGATE" },
            Tags = new List<Tag> { new() { Key = "team", Value = "shop" } },
            Volumes = new List<Volume> { new() { Name = "data", Host = new HostVolumeProperties { SourcePath = "/srv" } } },
            ContainerDefinitions = new List<ContainerDefinition>
            {
                new()
                {
                    Name = "app",
                    Image = "app:1",
                    Essential = true,
                    PortMappings = new List<PortMapping> { new() { ContainerPort = 8080, Protocol = "tcp" } },
                    DockerLabels = new Dictionary<string, string>(StringComparer.Ordinal) { ["a.b"] = "c" },
                    DependsOn = new List<ContainerDependency> { new() { ContainerName = "init", Condition = Amazon.ECS.ContainerCondition.SUCCESS } },
                },
                new() { Name = "init", Image = "init:1", Essential = false },
            },
        });
        var described = await client.DescribeTaskDefinitionAsync(new DescribeTaskDefinitionRequest { TaskDefinition = "described", Include = new List<string> { "TAGS" } });

        Assert.Equal(1, registered.TaskDefinition.Revision);
        Assert.Equal(TaskDefinitionStatus.ACTIVE, described.TaskDefinition.Status);
        Assert.Equal(registered.TaskDefinition.TaskDefinitionArn, described.TaskDefinition.TaskDefinitionArn);
        Assert.EndsWith(":task-definition/described:1", described.TaskDefinition.TaskDefinitionArn, StringComparison.Ordinal);
        Assert.Equal(("256", "512", Amazon.ECS.NetworkMode.Awsvpc), (described.TaskDefinition.Cpu, described.TaskDefinition.Memory, described.TaskDefinition.NetworkMode));
        Assert.Equal("FARGATE", Assert.Single(described.TaskDefinition.RequiresCompatibilities));
        Assert.Equal("/srv", Assert.Single(described.TaskDefinition.Volumes).Host.SourcePath);
        Assert.Equal(("team", "shop"), described.Tags.Select(tag => (tag.Key, tag.Value)).Single());
        var app = described.TaskDefinition.ContainerDefinitions[0];
        Assert.Equal(("app", "app:1", true), (app.Name, app.Image, app.Essential));
        Assert.Equal(8080, Assert.Single(app.PortMappings).ContainerPort);
        Assert.Equal(Amazon.ECS.TransportProtocol.Tcp, app.PortMappings[0].Protocol);
        Assert.Equal("c", app.DockerLabels["a.b"]);
        Assert.Equal(Amazon.ECS.ContainerCondition.SUCCESS, Assert.Single(app.DependsOn).Condition);
        Assert.False(described.TaskDefinition.ContainerDefinitions[1].Essential);
    }

    [Fact]
    public async Task Each_registration_is_a_revision_and_the_family_names_the_latest()
    {
        using var client = await moto.ClientAsync();

        await client.RegisterTaskDefinitionAsync(Requests.Small("twice"));
        await client.RegisterTaskDefinitionAsync(Requests.Small("twice"));

        var latest = await client.DescribeTaskDefinitionAsync(Requests.Describe("twice"));
        var first = await client.DescribeTaskDefinitionAsync(Requests.Describe("twice:1"));
        Assert.Equal(2, latest.TaskDefinition.Revision);
        Assert.Equal(1, first.TaskDefinition.Revision);
    }

    [Fact]
    public async Task A_family_that_was_never_registered_is_a_ClientException()
    {
        using var client = await moto.ClientAsync();

        var e = await Assert.ThrowsAsync<ClientException>(() => client.DescribeTaskDefinitionAsync(Requests.Describe("never")));

        Assert.Contains("task definition", e.Message, StringComparison.Ordinal);
    }
}
