using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG028Tests
{
    private const string Allowed = "A volume's name has 1 to 255 letters (a to z), digits, hyphens and underscores";

    [Theory]
    [InlineData("""{ "name": "a" }, { "name": "A_b-1" }, {}""")]
    [InlineData("""{ "name": "{X}" }, { "name": "{X}" }""")]
    [InlineData("""{ "name": "a", "host": { "sourcePath": "/a" }, "configuredAtLaunch": false }""")]
    [InlineData("""{ "name": "a", "host": {}, "efsVolumeConfiguration": { "fileSystemId": "fs-12345678" } }""")]
    [InlineData("""{ "name": "mounted", "configuredAtLaunch": true }""")]
    [InlineData("""{ "name": "mounted", "host": {}, "configuredAtLaunch": true }""")]
    [InlineData("""{ "name": "{X}", "configuredAtLaunch": true }""")]
    public void Takes_volumes(string volumes) => Judge.Accepts<TDG028>(Json(volumes));

    [Fact]
    public void Takes_255_characters_and_no_more()
    {
        Judge.Accepts<TDG028>(Json("{ \"name\": \"" + new string('a', 255) + "\" }"));
        Judge.Reports<TDG028>(
            Json("{ \"name\": \"" + new string('a', 256) + "\" }"),
            "/volumes/0/name",
            "The volume's name has 256 characters, and ECS takes 255 at most. Write \"" + new string('a', 60) + "…\".");
    }

    [Fact]
    public void The_mount_points_follow_the_name()
    {
        const string Source = """{ "volumes": [{ "name": "my data" }], "containerDefinitions": [{ "mountPoints": [{ "sourceVolume": "my data" }, { "sourceVolume": "x" }] }] }""";
        var finding = Judge.Reports<TDG028>(
            Source, "/volumes/0/name", "\"my data\" can't name a volume: it has \" \". " + Allowed + ". Write \"my-data\".");
        Assert.Equal(["Change the name to \"my-data\""], Judge.Titles(finding));
        Assert.DoesNotContain("my data", JsonEditor.Apply(Source, finding.Edits[0]), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The volume's name is blank. " + Allowed + "; write one such as \"data\".")]
    [InlineData("!!", "\"!!\" can't name a volume: it has \"!\". " + Allowed + ". Write one such as \"data\".")]
    public void Refuses_other_names(string name, string message) =>
        Assert.Empty(Judge.Reports<TDG028>(Json("{ \"name\": \"" + name + "\" }"), "/volumes/0/name", message).Edits);

    [Fact]
    public void Refuses_a_name_twice()
    {
        var finding = Judge.Reports<TDG028>(
            Json("""{ "name": "a" }, { "name": "b" }, { "name": "a" }"""),
            "/volumes/2/name",
            "Another volume of the task is called \"a\" already, and mount points go by name. Give this one a name of its own.");
        Assert.Equal(["Remove this volume"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"host\": { \"sourcePath\": \"/a\" }, \"dockerVolumeConfiguration\": {}", "dockerVolumeConfiguration", "a path of the host", "a Docker volume")]
    [InlineData("\"efsVolumeConfiguration\": {}, \"fsxWindowsFileServerVolumeConfiguration\": {}", "fsxWindowsFileServerVolumeConfiguration", "an EFS file system", "an FSx file system")]
    [InlineData("\"s3filesVolumeConfiguration\": {}, \"configuredAtLaunch\": true", "configuredAtLaunch", "an S3 Files file system", "configured at launch")]
    public void A_volume_is_of_one_kind(string members, string second, string first, string kind)
    {
        var finding = Judge.Reports<TDG028>(
            Json("{ \"name\": \"mounted\", " + members + " }"),
            "/volumes/0/" + second,
            "Volume \"mounted\" is " + first + " already, and can't be " + kind + " too. Keep one of them, or give them names of their own.");
        Assert.Equal(["Remove what makes it " + kind], Judge.Titles(finding));
    }

    [Fact]
    public void One_is_configured_at_launch()
    {
        var finding = Judge.Reports<TDG028>(
            Json("""{ "name": "mounted", "configuredAtLaunch": true }, { "name": "a", "configuredAtLaunch": true }"""),
            "/volumes/1/configuredAtLaunch",
            "A task has one volume at most that is configured at launch, and \"mounted\" is one. Take ConfiguredAtLaunch away from one of them.");
        Assert.Equal(["Remove ConfiguredAtLaunch"], Judge.Titles(finding));
    }

    [Fact]
    public void What_is_configured_at_launch_is_mounted()
    {
        var finding = Judge.Reports<TDG028>(
            Json("""{ "name": "ebs", "configuredAtLaunch": true }"""),
            "/volumes/0/name",
            "Volume \"ebs\" is configured at launch, and no container mounts it. Mount it, as in [MountPoint(\"ebs\", \"/data\")], or take it away.");
        Assert.Equal(["Remove volume ebs"], Judge.Titles(finding));
    }

    private static string Json(string volumes) =>
        "{ \"volumes\": [" + volumes + "], \"containerDefinitions\": [{ \"name\": \"app\", \"mountPoints\": [{ \"sourceVolume\": \"mounted\", \"containerPath\": \"/a\" }] }] }";
}
