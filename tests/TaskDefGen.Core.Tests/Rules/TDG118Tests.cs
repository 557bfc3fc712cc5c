using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG118Tests
{
    [Theory]
    [InlineData("""{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "readonlyRootFilesystem": false, "ulimits": [], "linuxParameters": {}, "privileged": false, "disableNetworking": false, "links": [], "user": "ContainerUser" }] }""")]
    [InlineData("""{ "runtimePlatform": { "operatingSystemFamily": "LINUX" }, "containerDefinitions": [{ "name": "app", "readonlyRootFilesystem": true }] }""")]
    [InlineData("""{ "family": "f", "containerDefinitions": [{ "name": "app", "readonlyRootFilesystem": true }] }""")]
    [InlineData("""{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "requiresCompatibilities": ["FARGATE"], "pidMode": "task", "ipcMode": "none", "containerDefinitions": [{ "name": "app", "privileged": true }] }""")]
    [InlineData("""{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "links": ["a"], "disableNetworking": true }] }""")]
    [InlineData("""{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "pidMode": "{Mode}", "volumes": [{ "name": "data" }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG118>(json);

    [Fact]
    public void Refuses_LinuxParameters()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "linuxParameters": { "initProcessEnabled": true } }] }""",
            "/containerDefinitions/0/linuxParameters",
            "Container \"app\" has linuxParameters, which Windows containers don't have. Leave LinuxParameters out.");
        Assert.Equal(["Remove LinuxParameters"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_ReadonlyRootFilesystem()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "readonlyRootFilesystem": true }] }""",
            "/containerDefinitions/0/readonlyRootFilesystem",
            "Container \"app\" has readonlyRootFilesystem, which Windows containers don't have. Leave ReadonlyRootFilesystem out.");
        Assert.Equal(["Remove ReadonlyRootFilesystem"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_Privileged()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "privileged": true }] }""",
            "/containerDefinitions/0/privileged",
            "Container \"app\" has privileged, which Windows containers don't have. Leave Privileged out.");
        Assert.Equal(["Remove Privileged"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_Ulimits()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "ulimits": [{ "name": "nofile", "softLimit": 1, "hardLimit": 2 }] }] }""",
            "/containerDefinitions/0/ulimits",
            "Container \"app\" has ulimits, which Windows containers don't have. Leave Ulimits out.");
        Assert.Equal(["Remove Ulimits"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_SystemControls()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "systemControls": [{ "namespace": "n", "value": "1" }] }] }""",
            "/containerDefinitions/0/systemControls",
            "Container \"app\" has systemControls, which Windows containers don't have. Leave SystemControls out.");
        Assert.Equal(["Remove SystemControls"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_DnsServers()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "dnsServers": ["10.0.0.2"] }] }""",
            "/containerDefinitions/0/dnsServers",
            "Container \"app\" has dnsServers, which Windows containers don't have. Leave DnsServers out.");
        Assert.Equal(["Remove DnsServers"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_DnsSearchDomains()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "dnsSearchDomains": ["a"] }] }""",
            "/containerDefinitions/0/dnsSearchDomains",
            "Container \"app\" has dnsSearchDomains, which Windows containers don't have. Leave DnsSearchDomains out.");
        Assert.Equal(["Remove DnsSearchDomains"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_ExtraHosts()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "extraHosts": [{ "hostname": "h", "ipAddress": "10.0.0.1" }] }] }""",
            "/containerDefinitions/0/extraHosts",
            "Container \"app\" has extraHosts, which Windows containers don't have. Leave ExtraHosts out.");
        Assert.Equal(["Remove ExtraHosts"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_Links()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "links": ["a"] }] }""",
            "/containerDefinitions/0/links",
            "Container \"app\" has links, which Windows containers don't have. Leave Links out.");
        Assert.Equal(["Remove Links"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_DisableNetworking()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "app", "disableNetworking": true }] }""",
            "/containerDefinitions/0/disableNetworking",
            "Container \"app\" has disableNetworking, which Windows containers don't have. Leave DisableNetworking out.");
        Assert.Equal(["Remove DisableNetworking"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_PidMode()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "pidMode": "task" }""",
            "/pidMode",
            "The task has pidMode, which Windows containers don't have. Leave PidMode out.");
        Assert.Equal(["Remove PidMode"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_IpcMode()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "ipcMode": "task" }""",
            "/ipcMode",
            "The task has ipcMode, which Windows containers don't have. Leave IpcMode out.");
        Assert.Equal(["Remove IpcMode"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_EFS()
    {
        var finding = Judge.Reports<TDG118>(
            """{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-01234567" } }] }""",
            "/volumes/0/efsVolumeConfiguration",
            "Volume \"data\" is on EFS, which Windows containers can't mount. On EC2, use FSx for Windows File Server.");
        Assert.Empty(finding.Edits);
    }
}
