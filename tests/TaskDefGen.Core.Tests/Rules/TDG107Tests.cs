using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG107Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "initProcessEnabled": true, "tmpfs": [{ "containerPath": "/t", "size": 1 }], "capabilities": { "drop": ["ALL"] } } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "devices": [] } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "maxSwap": null } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "devices": [{ "hostPath": "{Device}" }] } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "maxSwap": 0, "swappiness": 1, "sharedMemorySize": 64 } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "linuxParameters": { "maxSwap": 0 } }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG107>(json);

    [Fact]
    public void Refuses_shared_memory()
    {
        var finding = Judge.Reports<TDG107>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "sharedMemorySize": 64 } }] }""",
            "/containerDefinitions/0/linuxParameters/sharedMemorySize",
            "Container \"app\" sets sharedMemorySize to 64, which Fargate refuses. Leave SharedMemorySize out; where /dev/shm is too small, mount a tmpfs.");
        Assert.Equal(["Remove SharedMemorySize"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_swap_even_of_zero()
    {
        var finding = Judge.Reports<TDG107>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "maxSwap": 0 } }] }""",
            "/containerDefinitions/0/linuxParameters/maxSwap",
            "Container \"app\" sets maxSwap to 0, which Fargate refuses. Leave MaxSwap out, or run the task on EC2 only.");
        Assert.Equal(["Remove MaxSwap"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_swappiness()
    {
        var finding = Judge.Reports<TDG107>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "swappiness": 60 } }] }""",
            "/containerDefinitions/0/linuxParameters/swappiness",
            "Container \"app\" sets swappiness to 60, which Fargate refuses. Leave Swappiness out, or run the task on EC2 only.");
        Assert.Equal(["Remove Swappiness"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_a_device()
    {
        var finding = Judge.Reports<TDG107>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "devices": [{ "hostPath": "/dev/fuse" }] } }] }""",
            "/containerDefinitions/0/linuxParameters/devices/0/hostPath",
            "Container \"app\" asks for the device \"/dev/fuse\" of the host, which Fargate refuses. Leave it out, or run the task on EC2 only.");
        Assert.Equal(["Remove device /dev/fuse"], Judge.Titles(finding));
    }
}
