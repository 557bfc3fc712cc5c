using System.Linq;
using System.Text.Json;

namespace TaskDefGen.Generator.Tests;

/// <summary>What an environment says against what holds in all of them, and against what the assembly says.</summary>
public class OverrideTests
{
    private const string Environments = "Project = \"p\", Service = \"s\", Environments = new[] { \"dev\", \"prod\" }";

    private static JsonElement In(string environment, string attributes, string assembly = "", string definition = "") => Gen.Parse(Gen.Run(
        Gen.Usings + assembly + "\n[TaskDefinition(" + Environments + definition + ")]\n" + attributes + "\nclass C;\n").Files()["p-s-" + environment + ".json"]);

    private static JsonElement First(string environment, string attributes) => In(environment, attributes).GetProperty("containerDefinitions")[0];

    private static string Pairs(JsonElement list, string key, string value) =>
        string.Join(' ', list.EnumerateArray().Select(e => e.GetProperty(key).GetString() + "=" + (e.TryGetProperty(value, out var v) ? v.ToString() : "-")));

    [Fact]
    public void An_item_replaces_the_one_with_its_key_in_its_place()
    {
        const string Variables =
            """
            [Container(Image = "i")]
            [EnvironmentVariable("A", "1")]
            [EnvironmentVariable("B", "2")]
            [EnvironmentVariable("C", "3", Environment = "prod")]
            [EnvironmentVariable("A", "4", Environment = "prod")]
            """;

        Assert.Equal("A=1 B=2", Pairs(First("dev", Variables).GetProperty("environment"), "name", "value"));
        Assert.Equal("A=4 B=2 C=3", Pairs(First("prod", Variables).GetProperty("environment"), "name", "value"));
    }

    [Fact]
    public void What_an_environment_says_counts_whether_it_stands_first_or_last()
    {
        const string Variables = "[Container(Image = \"i\", Environment = \"prod\")]\n[Container(Image = \"j\")]\n[EnvironmentVariable(\"A\", \"4\", Environment = \"prod\")]\n[EnvironmentVariable(\"A\", \"1\")]";

        Assert.Equal("i", First("prod", Variables).GetProperty("image").GetString());
        Assert.Equal("j", First("dev", Variables).GetProperty("image").GetString());
        Assert.Equal("A=4", Pairs(First("prod", Variables).GetProperty("environment"), "name", "value"));
    }

    [Fact]
    public void A_port_is_found_by_number_and_protocol()
    {
        const string Ports =
            """
            [Container(Image = "i")]
            [PortMapping(80)]
            [PortMapping(80, Protocol = TransportProtocol.Udp)]
            [PortMapping(80, Protocol = TransportProtocol.Tcp, HostPort = 8080, Environment = "prod")]
            """;

        Assert.Equal(["s-tcp", "s-udp"], First("prod", Ports).GetProperty("portMappings").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.Equal(8080, First("prod", Ports).GetProperty("portMappings")[0].GetProperty("hostPort").GetInt32());
        Assert.False(First("dev", Ports).GetProperty("portMappings")[0].TryGetProperty("hostPort", out _));
    }

    [Fact]
    public void A_structure_is_merged_member_by_member()
    {
        const string Checks = "[Container(Image = \"i\")]\n[HealthCheck(\"true\", Interval = 30, Retries = 3)]\n[HealthCheck(Interval = 5, Environment = \"prod\")]";

        var prod = First("prod", Checks).GetProperty("healthCheck");
        Assert.Equal("""{"command":["CMD-SHELL","true"],"interval":5,"retries":3}""", JsonSerializer.Serialize(prod));
    }

    [Fact]
    public void A_list_of_values_is_replaced_whole_and_an_empty_one_takes_it_away()
    {
        const string Commands =
            """
            [Container(Image = "i", Command = new[] { "a", "b" }, EntryPoint = new[] { "e" })]
            [Container(Command = new string[0], EntryPoint = new[] { "f" }, Environment = "prod")]
            """;

        Assert.False(First("prod", Commands).TryGetProperty("command", out _));
        Assert.Equal("f", First("prod", Commands).GetProperty("entryPoint")[0].GetString());
        Assert.Equal(2, First("dev", Commands).GetProperty("command").GetArrayLength());
    }

    [Fact]
    public void Null_takes_a_single_value_away_and_an_empty_text_stays()
    {
        const string Users = "[Container(Image = \"i\", User = \"app\", WorkingDirectory = \"/x\")]\n[Container(User = null, WorkingDirectory = \"\", Environment = \"prod\")]";

        Assert.False(First("prod", Users).TryGetProperty("user", out _));
        Assert.Equal("", First("prod", Users).GetProperty("workingDirectory").GetString());
        Assert.Equal("app", First("dev", Users).GetProperty("user").GetString());
    }

    [Fact]
    public void Null_takes_an_entry_of_a_map_away()
    {
        const string Labels =
            """
            [Container(Image = "i")]
            [DockerLabel("a", "1")]
            [DockerLabel("b", "2")]
            [DockerLabel("a", null, Environment = "prod")]
            [DockerLabel("b", "", Environment = "prod")]
            [AwsLogs(Region = "r")]
            [AwsLogs(StreamPrefix = null, Environment = "prod")]
            """;

        Assert.Equal("""{"b":""}""", JsonSerializer.Serialize(First("prod", Labels).GetProperty("dockerLabels")));
        Assert.Equal("""{"a":"1","b":"2"}""", JsonSerializer.Serialize(First("dev", Labels).GetProperty("dockerLabels")));
        Assert.False(First("prod", Labels).GetProperty("logConfiguration").GetProperty("options").TryGetProperty("awslogs-stream-prefix", out _));
        Assert.Equal("ecs", First("dev", Labels).GetProperty("logConfiguration").GetProperty("options").GetProperty("awslogs-stream-prefix").GetString());
    }

    [Fact]
    public void A_map_left_without_entries_is_left_out()
    {
        const string Labels = "[Container(Image = \"i\")]\n[DockerLabel(\"a\", \"1\")]\n[DockerLabel(\"a\", null, Environment = \"prod\")]";

        Assert.False(First("prod", Labels).TryGetProperty("dockerLabels", out _));
    }

    [Fact]
    public void NotSet_takes_an_enumerated_value_away_and_no_convention_fills_it()
    {
        const string Platform = "[Container(Image = \"i\")]\n[RuntimePlatform(CpuArchitecture.Arm64, OperatingSystemFamily.Linux)]\n[RuntimePlatform(CpuArchitecture = CpuArchitecture.NotSet, Environment = \"prod\")]";

        Assert.Equal("""{"operatingSystemFamily":"LINUX"}""", JsonSerializer.Serialize(In("prod", Platform).GetProperty("runtimePlatform")));
        Assert.Equal("awsvpc", In("prod", Platform).GetProperty("networkMode").GetString());
        Assert.False(In("prod", Platform, definition: ", NetworkMode = NetworkMode.NotSet").TryGetProperty("networkMode", out _));
        Assert.False(In("prod", Platform, definition: ", RequiresCompatibilities = new Compatibility[0]").TryGetProperty("requiresCompatibilities", out _));
    }

    [Fact]
    public void Not_set_is_not_zero()
    {
        Assert.Equal("""{"name":"c","image":"i","cpu":0,"essential":false}""", JsonSerializer.Serialize(Gen.Container("[Container(Image = \"i\", Cpu = 0, Essential = false)]")));
        Assert.Equal("0", Gen.Parse(Gen.Json("[TaskDefinition(\"f\", Cpu = 0)]\n[Container(Image = \"i\")]\nclass C;\n")).GetProperty("cpu").GetString());
    }

    [Fact]
    public void A_container_of_one_environment_is_only_there()
    {
        const string Source =
            """
            [TaskDefinition(Project = "p", Service = "s", Environments = new[] { "dev", "prod" })]
            [Container(Image = "i")]
            class C
            {
                [Container("debug", Image = "d", Environment = "dev")]
                class Debug;
            }
            """;
        var files = Gen.Run(Source).Files();

        Assert.Equal(2, Gen.Parse(files["p-s-dev.json"]).GetProperty("containerDefinitions").GetArrayLength());
        Assert.Equal(1, Gen.Parse(files["p-s-prod.json"]).GetProperty("containerDefinitions").GetArrayLength());
    }

    [Fact]
    public void The_assembly_speaks_before_the_class_and_by_environment()
    {
        const string Assembly =
            """
            [assembly: Tag("Owner", "assembly"), Tag("Cost", "low"), Tag("Cost", "high", Environment = "prod")]
            [assembly: TaskDefinitionDefaults(Region = "r1", ExecutionRole = "exec", TaskRole = "task-{Environment}")]
            [assembly: TaskDefinitionDefaults(Region = "r2", Environment = "prod")]
            [assembly: EphemeralStorage(21)]
            """;
        const string Class = "[Container(Image = \"{Region}\")]\n[Tag(\"Owner\", \"class\")]\n[EphemeralStorage(50, Environment = \"prod\")]";

        var dev = In("dev", Class, Assembly);
        var prod = In("prod", Class, Assembly, ", TaskRoleArn = \"own\"");
        Assert.Equal("Owner=class Cost=low", Pairs(dev.GetProperty("tags"), "key", "value"));
        Assert.Equal("Owner=class Cost=high", Pairs(prod.GetProperty("tags"), "key", "value"));
        Assert.Equal("r1", dev.GetProperty("containerDefinitions")[0].GetProperty("image").GetString());
        Assert.Equal("r2", prod.GetProperty("containerDefinitions")[0].GetProperty("image").GetString());
        Assert.Equal(("exec", "task-dev"), (dev.GetProperty("executionRoleArn").GetString(), dev.GetProperty("taskRoleArn").GetString()));
        Assert.Equal("own", prod.GetProperty("taskRoleArn").GetString());
        Assert.Equal((21, 50), (Storage(dev), Storage(prod)));

        static int Storage(JsonElement task) => task.GetProperty("ephemeralStorage").GetProperty("sizeInGiB").GetInt32();
    }

    [Fact]
    public void A_role_set_to_null_on_the_class_is_not_filled_from_the_assembly() => Assert.False(
        In("dev", "[Container(Image = \"i\")]", "[assembly: TaskDefinitionDefaults(TaskRole = \"t\")]", ", TaskRoleArn = null").TryGetProperty("taskRoleArn", out _));

    [Fact]
    public void Environments_of_the_assembly_hold_unless_the_class_names_its_own()
    {
        const string Source =
            """
            [assembly: TaskDefinitionDefaults(Project = "p", Environments = new[] { "dev", "prod" })]

            [TaskDefinition(Service = "a")]
            [Container(Image = "i")]
            class A;

            [TaskDefinition(Service = "b", Environments = new[] { "test" })]
            [Container(Image = "i")]
            class B;

            [TaskDefinition(Service = "c", Environments = new string[0])]
            [Container(Image = "i")]
            class C;
            """;

        Assert.Equal(["p-a-dev.json", "p-a-prod.json", "p-b-test.json", "p-c.json"], Gen.Run(Gen.Usings + Source).Files().Keys);
    }

    [Fact]
    public void Volumes_are_joined_by_name_and_replaced_by_environment()
    {
        const string Volumes =
            """
            [Container(Image = "i")]
            [DockerVolume("v", Driver = "local")]
            [DockerVolumeLabel("v", "k", "1")]
            [EfsVolume("e", "fs-1")]
            [EfsVolume("e", "fs-2", AccessPointId = "ap", Environment = "prod")]
            """;

        Assert.Equal(
            """[{"name":"v","dockerVolumeConfiguration":{"driver":"local","labels":{"k":"1"}}},{"name":"e","efsVolumeConfiguration":{"fileSystemId":"fs-1"}}]""",
            JsonSerializer.Serialize(In("dev", Volumes).GetProperty("volumes")));
        Assert.Equal(
            """{"fileSystemId":"fs-2","authorizationConfig":{"accessPointId":"ap"}}""",
            JsonSerializer.Serialize(In("prod", Volumes).GetProperty("volumes")[1].GetProperty("efsVolumeConfiguration")));
    }
}
