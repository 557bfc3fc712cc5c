using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG027Tests
{
    private const string Place = "/containerDefinitions/0/mountPoints/0/";

    [Theory]
    [InlineData("\"sourceVolume\": \"data\", \"containerPath\": \"/data\"", "")]
    [InlineData("\"sourceVolume\": \"data\", \"containerPath\": \"/\"", "")]
    [InlineData("\"sourceVolume\": \"{Volume}\", \"containerPath\": \"{Path}\"", "")]
    [InlineData("\"containerPath\": \"/data\"", "")]
    [InlineData("\"sourceVolume\": \"data\"", "")]
    [InlineData("\"sourceVolume\": \"data\", \"containerPath\": \"C:\\\\data\"", "")]
    [InlineData("\"sourceVolume\": \"data\", \"containerPath\": \"C:\\\\data\"", "\"requiresCompatibilities\": [\"FARGATE\"], \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, ")]
    public void Takes_what_the_task_has(string mount, string task) => Judge.Accepts<TDG027>(Json(mount, task));

    [Theory]
    [InlineData("[{ \"name\": \"{X}\" }]")]
    [InlineData("[{}]")]
    public void A_volume_that_is_not_known_may_be_the_one(string volumes) => Judge.Accepts<TDG027>(
        "{ \"volumes\": " + volumes + ", \"containerDefinitions\": [{ \"mountPoints\": [{ \"sourceVolume\": \"a\", \"containerPath\": \"/a\" }] }] }");

    [Fact]
    public void Finds_what_was_meant()
    {
        var finding = Judge.Reports<TDG027>(
            Json("\"sourceVolume\": \"Data\", \"containerPath\": \"/data\""), Place + "sourceVolume", "The task has no volume \"Data\". Did you mean \"data\"? It has \"data\" and \"logs\".");
        Assert.Equal(["Mount data", "Add a volume Data"], Judge.Titles(finding));
    }

    [Fact]
    public void Adds_what_is_missing()
    {
        var finding = Judge.Reports<TDG027>(
            """{ "containerDefinitions": [{ "mountPoints": [{ "sourceVolume": "cache", "containerPath": "/a" }] }] }""",
            Place + "sourceVolume",
            "The task has no volume \"cache\". It has none: describe it with an attribute such as [Volume(\"data\")] or [EfsVolume(…)].");
        Assert.Equal(["Add a volume cache"], Judge.Titles(finding));
    }

    [Fact]
    public void A_blank_name_is_none() => Assert.Empty(Judge.Reports<TDG027>(
        Json("\"sourceVolume\": \"\", \"containerPath\": \"/data\""), Place + "sourceVolume", "The mount point names no volume. It has \"data\" and \"logs\".").Edits);

    [Theory]
    [InlineData("data", "\"data\" is no absolute path in the container. Write one that begins with a slash, such as \"/data\".", "Mount at /data")]
    [InlineData("./data", "\"./data\" is no absolute path in the container. Write one that begins with a slash, such as \"/data\".", null)]
    [InlineData("", "The mount point has no path in the container. Write one that begins with a slash, such as \"/data\".", null)]
    public void A_path_is_absolute(string path, string message, string? title)
    {
        var finding = Judge.Reports<TDG027>(Json("\"sourceVolume\": \"data\", \"containerPath\": \"" + path + "\""), Place + "containerPath", message);
        Assert.Equal(title is null ? [] : [title], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"requiresCompatibilities\": [\"FARGATE\"], ")]
    [InlineData("\"runtimePlatform\": { \"operatingSystemFamily\": \"LINUX\" }, ")]
    public void Linux_has_no_drives(string task) => Judge.Reports<TDG027>(
        Json("\"sourceVolume\": \"data\", \"containerPath\": \"C:\\\\data\"", task),
        Place + "containerPath",
        "\"C:\\data\" is no absolute path in the container. Write one that begins with a slash, such as \"/data\".");

    [Theory]
    [InlineData("/data")]
    [InlineData("/data/")]
    public void A_path_is_mounted_once(string second)
    {
        var finding = Judge.Reports<TDG027>(
            Json("\"sourceVolume\": \"data\", \"containerPath\": \"/data\" }, { \"sourceVolume\": \"logs\", \"containerPath\": \"" + second + "\""),
            "/containerDefinitions/0/mountPoints/1/containerPath",
            "Container \"app\" has something mounted at \"" + second + "\" already. Mount this at another path, or take one of the two away.");
        Assert.Equal(["Remove this mount point"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("proxy", null)]
    [InlineData("{X}", null)]
    [InlineData("app", "Container \"app\" takes volumes from itself. Name the container that mounts them.")]
    [InlineData("prxy", "The task has no container \"prxy\". Did you mean \"proxy\"? It has \"app\" and \"proxy\".")]
    [InlineData("database", "The task has no container \"database\". It has \"app\" and \"proxy\".")]
    [InlineData("", "Volumes are to come from a container without a name. It has \"app\" and \"proxy\".")]
    public void Volumes_come_from_another_container(string name, string? message)
    {
        var json = "{ \"containerDefinitions\": [{ \"name\": \"app\", \"volumesFrom\": [{ \"sourceContainer\": \"" + name + "\" }] }, { \"name\": \"proxy\" }] }";
        if (message is null)
            Judge.Accepts<TDG027>(json);
        else
            Judge.Reports<TDG027>(json, "/containerDefinitions/0/volumesFrom/0/sourceContainer", message);
    }

    private static string Json(string mount, string task = "") =>
        "{ " + task + "\"volumes\": [{ \"name\": \"data\" }, { \"name\": \"logs\" }], \"containerDefinitions\": [{ \"name\": \"app\", \"mountPoints\": [{ " + mount + " }] }] }";
}
