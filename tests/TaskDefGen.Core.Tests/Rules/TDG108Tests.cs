using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG108Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["SYS_PTRACE"] } } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": [] } } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["{Capability}"] } } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "drop": ["NET_ADMIN"] } } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["NET_ADMIN"] } } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["NET_ADMIN"] } } }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG108>(json);

    [Fact]
    public void Refuses_another()
    {
        var finding = Judge.Reports<TDG108>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["SYS_PTRACE", "NET_ADMIN"] } } }] }""",
            "/containerDefinitions/0/linuxParameters/capabilities/add/1",
            "Container \"app\" adds the capability \"NET_ADMIN\", and Fargate adds SYS_PTRACE only. Leave it out, or run the task on EC2 only.");
        Assert.Equal(["Remove capability NET_ADMIN"], Judge.Titles(finding));
    }

    [Fact]
    public void Knows_what_was_meant()
    {
        var finding = Judge.Reports<TDG108>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["CAP_SYS_PTRACE"] } } }] }""",
            "/containerDefinitions/0/linuxParameters/capabilities/add/0",
            "Container \"app\" adds the capability \"CAP_SYS_PTRACE\", and Fargate adds SYS_PTRACE only. Did you mean SYS_PTRACE?");
        Assert.Equal(["Replace CAP_SYS_PTRACE with SYS_PTRACE"], Judge.Titles(finding));
    }

    [Fact]
    public void Does_not_write_it_twice()
    {
        var finding = Judge.Reports<TDG108>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "linuxParameters": { "capabilities": { "add": ["SYS_PTRACE", "sys_ptrace"] } } }] }""",
            "/containerDefinitions/0/linuxParameters/capabilities/add/1",
            "Container \"app\" adds the capability \"sys_ptrace\", and Fargate adds SYS_PTRACE only. Did you mean SYS_PTRACE?");
        Assert.Equal(["Remove capability sys_ptrace"], Judge.Titles(finding));
    }
}
