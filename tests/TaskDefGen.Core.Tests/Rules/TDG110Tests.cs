using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG110Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data" }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "host": {} }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "host": { "sourcePath": "" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "host": { "sourcePath": "{Path}" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-01234567" } }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "configuredAtLaunch": true }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "volumes": [{ "name": "data", "host": { "sourcePath": "/d" } }, { "name": "d", "dockerVolumeConfiguration": {} }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG110>(json);

    [Fact]
    public void Refuses_a_path_of_the_host()
    {
        var finding = Judge.Reports<TDG110>(
            """{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "host": { "sourcePath": "/var/data" } }] }""",
            "/volumes/0/host/sourcePath",
            "Volume \"data\" is the path \"/var/data\" of the host, which Fargate refuses. Leave SourcePath out for an empty volume that lives as long as the task; for files that last, use EFS.");
        Assert.Equal(["Remove SourcePath"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_a_Docker_volume()
    {
        var finding = Judge.Reports<TDG110>(
            """{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "dockerVolumeConfiguration": { "scope": "task" } }] }""",
            "/volumes/0/dockerVolumeConfiguration",
            "Volume \"data\" is a Docker volume, which Fargate refuses. Use EFS for files that last, or a volume with a name alone for files that live as long as the task.");
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void Refuses_FSx()
    {
        var finding = Judge.Reports<TDG110>(
            """{ "requiresCompatibilities": ["FARGATE"], "volumes": [{ "name": "data", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-0", "rootDirectory": "share" } }] }""",
            "/volumes/0/fsxWindowsFileServerVolumeConfiguration",
            "Volume \"data\" is an FSx for Windows File Server volume, which Fargate refuses. Use EFS for files that last, or a volume with a name alone for files that live as long as the task.");
        Assert.Empty(finding.Edits);
    }
}
