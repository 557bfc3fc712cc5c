using System;
using System.Linq;
using System.Reflection;

namespace TaskDefGen.Tests;

/// <summary>The attributes of the design's sample, read back from the compiled assembly.</summary>
public class DesignSampleTests
{
    private static readonly Type Envoy = typeof(UserService).GetNestedType("Envoy", BindingFlags.NonPublic)!;

    [Fact]
    public void The_sample_says_what_was_written()
    {
        var definition = Assert.Single(typeof(UserService).GetCustomAttributes<TaskDefinitionAttribute>());
        Assert.Equal("user-service", definition.Service);
        Assert.Equal(["stg", "prod"], definition.Environments!);
        Assert.Equal(1024, definition.Cpu);
        Assert.Null(definition.Environment);

        var size = Assert.Single(typeof(UserService).GetCustomAttributes<TaskSizeAttribute>());
        Assert.Equal((2048, 4096, "prod"), (size.Cpu, size.Memory, size.Environment));

        Assert.Equal("bash -c '</dev/tcp/localhost/8080'", typeof(UserService).GetCustomAttribute<HealthCheckAttribute>()!.ShellCommand);
        Assert.Equal(Envoy, typeof(UserService).GetCustomAttribute<DependsOnAttribute>()!.Container);
        Assert.Equal("envoy", Envoy.GetCustomAttribute<ContainerAttribute>()!.Name);
        var defaults = typeof(UserService).Assembly.GetCustomAttributes<TaskDefinitionDefaultsAttribute>();
        Assert.Equal("myproject", defaults.Single(value => value.Environment is null).Project);
    }

    [Fact]
    public void Every_attribute_is_used_once_in_this_project()
    {
        var used = typeof(DesignSampleTests).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<EcsAttribute>(inherit: false))
            .Concat(typeof(DesignSampleTests).Assembly.GetCustomAttributes<EcsAttribute>())
            .Select(attribute => attribute.GetType());
        Assert.Empty(Api.Attributes.Except(used));
    }
}
