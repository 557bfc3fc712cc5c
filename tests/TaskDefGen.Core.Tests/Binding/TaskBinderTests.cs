using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Binding;

public class TaskBinderTests
{
    private static readonly AttributeFact Stages =
        Fact.Of("TaskDefinition", ("Project", "shop"), ("Service", "user-service"), ("Environments", new[] { "stg", "prod" }));

    private static readonly AttributeFact Container = Fact.Of("Container", ("Image", "nginx"));

    [Fact]
    public void A_written_family_stays()
    {
        var task = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "my-app")), Container)).In();
        Assert.Equal("my-app", task.Family);
        Assert.Equal("\"user-service\"", task.Json("/containerDefinitions/0/name"));
        Assert.Equal("[\"FARGATE\"]", task.Json("/requiresCompatibilities"));
        Assert.Equal("\"awsvpc\"", task.Json("/networkMode"));
        Assert.Empty(task.Said());
    }

    [Fact]
    public void Names_follow_from_project_service_and_environment()
    {
        var definition = Fact.Bind(Fact.Task(Stages, Container, Fact.Of("PortMapping", ("ContainerPort", 8080)), Fact.Of("PortMapping", ("ContainerPort", 9090)),
            Fact.Of("PortMapping", ("ContainerPort", 53), ("Protocol", TransportProtocol.Udp)), Fact.Of("AwsLogs")), [Fact.Of("TaskDefinitionDefaults", ("Region", "eu-west-1"))]);
        Assert.Equal(["shop-user-service-stg", "shop-user-service-prod"], definition.Tasks.Select(t => t.Family));
        var prod = definition.In("prod");
        Assert.Equal("\"user-service-container\"", prod.Json("/containerDefinitions/0/name"));
        Assert.Equal("\"user-service-tcp\"", prod.Json("/containerDefinitions/0/portMappings/0/name"));
        Assert.Equal("\"user-service-9090-tcp\"", prod.Json("/containerDefinitions/0/portMappings/1/name"));
        Assert.Equal("\"user-service-udp\"", prod.Json("/containerDefinitions/0/portMappings/2/name"));
        Assert.Equal(
            "{\"awslogs-group\":\"/ecs/shop/user-service/prod\",\"awslogs-region\":\"eu-west-1\",\"awslogs-stream-prefix\":\"ecs\"}",
            prod.Json("/containerDefinitions/0/logConfiguration/options"));
    }

    [Fact]
    public void What_is_written_wins_over_conventions_and_what_is_left_out_stays_out()
    {
        var task = Fact.Bind(Fact.Task(
            Fact.Of(
                "TaskDefinition",
                ("Project", "p"),
                ("Service", "s"),
                ("Environments", new[] { "e" }),
                ("Family", "f"),
                ("NetworkMode", NetworkMode.NotSet),
                ("RequiresCompatibilities", Array.Empty<Compatibility>()),
                ("ExecutionRoleArn", null)),
            Fact.Of("Container", ("Name", "c"), ("Image", "")),
            Fact.Of("PortMapping", ("ContainerPort", 1), ("Name", null)),
            Fact.Of("AwsLogs", ("Group", "g"), ("StreamPrefix", null))), [Fact.Of("TaskDefinitionDefaults", ("ExecutionRole", "r"), ("TaskRole", "t"))]).In("e");
        Assert.Equal(("\"f\"", "\"c\"", "\"\""), (task.Json("/family"), task.Json("/containerDefinitions/0/name"), task.Json("/containerDefinitions/0/image")));
        Assert.Null(task.Json("/networkMode"));
        Assert.Null(task.Json("/requiresCompatibilities"));
        Assert.Null(task.Json("/executionRoleArn"));
        Assert.Equal("\"t\"", task.Json("/taskRoleArn"));
        Assert.Equal("{\"containerPort\":1}", task.Json("/containerDefinitions/0/portMappings/0"));
        Assert.Equal("{\"awslogs-group\":\"g\"}", task.Json("/containerDefinitions/0/logConfiguration/options"));
    }

    [Fact]
    public void What_is_left_out_remembers_where()
    {
        var definition = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f"), ("NetworkMode", NetworkMode.NotSet)), Container));
        Assert.Equal(new SourceAnchor(0, 0, 1), definition.Sources.Find(definition.In().Task.OmittedAt(Ecs.TaskDefinition.NetworkMode)));
    }

    [Fact]
    public void Not_set_is_not_zero()
    {
        var task = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f"), ("Cpu", 0)), Fact.Of("Container", ("Image", "i"), ("Cpu", 0), ("Essential", false)))).In();
        Assert.Equal("\"0\"", task.Json("/cpu"));
        Assert.Null(task.Json("/memory"));
        Assert.Equal("0", task.Json("/containerDefinitions/0/cpu"));
        Assert.Null(task.Json("/containerDefinitions/0/memory"));
        Assert.Equal("false", task.Json("/containerDefinitions/0/essential"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_environment_overrides_member_by_member_whatever_the_order(bool overrideFirst)
    {
        var common = Fact.Of("TaskSize", ("Cpu", 256), ("Memory", 512));
        var prod = Fact.Of("TaskSize", ("Memory", 1024), ("Environment", "prod"));
        var definition = Fact.Bind(Fact.Task([Stages, .. overrideFirst ? new[] { prod, common } : [common, prod], Container]));
        Assert.Equal(("\"256\"", "\"512\""), (definition.In("stg").Json("/cpu"), definition.In("stg").Json("/memory")));
        Assert.Equal(("\"256\"", "\"1024\""), (definition.In("prod").Json("/cpu"), definition.In("prod").Json("/memory")));
        Assert.Empty(definition.In("prod").Said());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_environment_replaces_an_item_by_key_and_adds_others(bool overrideFirst)
    {
        var common = new[] { Variable("A", "1"), Variable("B", "2") };
        var prod = new[] { Variable("A", "9", "prod"), Variable("C", "3", "prod") };
        var definition = Fact.Bind(Fact.Task([Stages, Container, .. overrideFirst ? prod.Concat(common) : common.Concat(prod)]));
        Assert.Equal("A=1 B=2", Variables(definition.In("stg")));
        Assert.Equal(overrideFirst ? "A=9 C=3 B=2" : "A=9 B=2 C=3", Variables(definition.In("prod")));
    }

    [Fact]
    public void The_class_speaks_louder_than_the_assembly()
    {
        var definition = Fact.Bind(
            Fact.Task(Stages, Container, Fact.Of("Tag", ("Key", "A"), ("Value", "class"))),
            [
                Fact.Of("Tag", ("Key", "A"), ("Value", "assembly")), Fact.Of("Tag", ("Key", "B"), ("Value", "assembly")),
                Fact.Of("Tag", ("Key", "A"), ("Value", "assembly in prod"), ("Environment", "prod")),
                Fact.Of("Tag", ("Key", "B"), ("Value", "assembly in prod"), ("Environment", "prod")),
            ]);
        Assert.Equal("[{\"key\":\"A\",\"value\":\"class\"},{\"key\":\"B\",\"value\":\"assembly\"}]", definition.In("stg").Json("/tags"));
        Assert.Equal("[{\"key\":\"A\",\"value\":\"class\"},{\"key\":\"B\",\"value\":\"assembly in prod\"}]", definition.In("prod").Json("/tags"));
    }

    [Fact]
    public void Port_mappings_are_found_by_number_and_protocol()
    {
        var definition = Fact.Bind(Fact.Task(
            Stages,
            Container,
            Fact.Of("PortMapping", ("ContainerPort", 53)),
            Fact.Of("PortMapping", ("ContainerPort", 53), ("Protocol", TransportProtocol.Udp)),
            Fact.Of("PortMapping", ("ContainerPort", 53), ("Protocol", TransportProtocol.Tcp), ("Name", "dns"), ("Environment", "prod"))));
        Assert.Equal(
            "[{\"containerPort\":53,\"protocol\":\"tcp\",\"name\":\"dns\"},{\"containerPort\":53,\"protocol\":\"udp\",\"name\":\"user-service-udp\"}]",
            definition.In("prod").Json("/containerDefinitions/0/portMappings"));
    }

    [Fact]
    public void Map_entries_are_found_by_key()
    {
        var definition = Fact.Bind(Fact.Task(
            Stages,
            Container,
            Fact.Of("DockerLabel", ("Key", "a"), ("Value", "1")),
            Fact.Of("DockerLabel", ("Key", "b"), ("Value", "2")),
            Fact.Of("DockerLabel", ("Key", "a"), ("Value", null), ("Environment", "prod")),
            Fact.Of("DockerLabel", ("Key", "b"), ("Value", ""), ("Environment", "prod"))));
        Assert.Equal("{\"a\":\"1\",\"b\":\"2\"}", definition.In("stg").Json("/containerDefinitions/0/dockerLabels"));
        Assert.Equal("{\"b\":\"\"}", definition.In("prod").Json("/containerDefinitions/0/dockerLabels"));
    }

    [Fact]
    public void A_volume_of_an_environment_is_another_volume()
    {
        var definition = Fact.Bind(Fact.Task(
            Stages,
            Container,
            Fact.Of("HostVolume", ("Name", "data"), ("SourcePath", "/data")),
            Fact.Of("EfsVolume", ("Name", "data"), ("FileSystemId", "fs-1"), ("Iam", EfsAuthorizationConfigIam.Enabled), ("Environment", "prod"))));
        Assert.Equal("[{\"name\":\"data\",\"host\":{\"sourcePath\":\"/data\"}}]", definition.In("stg").Json("/volumes"));
        Assert.Equal(
            "[{\"name\":\"data\",\"efsVolumeConfiguration\":{\"fileSystemId\":\"fs-1\",\"authorizationConfig\":{\"iam\":\"ENABLED\"}}}]",
            definition.In("prod").Json("/volumes"));
    }

    [Fact]
    public void Several_attributes_describe_one_volume()
    {
        var task = Fact.Bind(Fact.Task(
            Fact.Of("TaskDefinition", ("Family", "f")),
            Container,
            Fact.Of("DockerVolumeLabel", ("Volume", "v"), ("Key", "a"), ("Value", "1")),
            Fact.Of("DockerVolume", ("Name", "v"), ("Driver", "local")),
            Fact.Of("Volume", ("Name", "v"), ("ConfiguredAtLaunch", false)),
            Fact.Of("DockerVolumeDriverOption", ("Volume", "v"), ("Key", "o"), ("Value", "2")))).In();
        Assert.Equal(
            "[{\"name\":\"v\",\"dockerVolumeConfiguration\":{\"driver\":\"local\",\"driverOpts\":{\"o\":\"2\"},\"labels\":{\"a\":\"1\"}},\"configuredAtLaunch\":false}]",
            task.Json("/volumes"));
        Assert.Empty(task.Said());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_entry_of_an_environment_leaves_the_volume_as_it_is(bool entryFirst)
    {
        var volume = Fact.Of("DockerVolume", ("Name", "v"), ("Driver", "local"));
        var label = Fact.Of("DockerVolumeLabel", ("Volume", "v"), ("Key", "a"), ("Value", "prod"), ("Environment", "prod"));
        var definition = Fact.Bind(Fact.Task([Stages, Container, .. entryFirst ? new[] { label, volume } : [volume, label]]));
        Assert.Equal("[{\"name\":\"v\",\"dockerVolumeConfiguration\":{\"driver\":\"local\"}}]", definition.In("stg").Json("/volumes"));
        Assert.Equal(
            "[{\"name\":\"v\",\"dockerVolumeConfiguration\":{\"driver\":\"local\",\"labels\":{\"a\":\"prod\"}}}]", definition.In("prod").Json("/volumes"));
    }

    [Fact]
    public void The_same_level_written_twice_is_reported()
    {
        var task = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f"), ("Cpu", 256)), Fact.Of("TaskSize", ("Cpu", 512)), Container)).In();
        Assert.Equal("\"512\"", task.Json("/cpu"));
        Assert.StartsWith("TDG907: Cpu is written twice", Assert.Single(task.Said()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_exists_where_its_Container_says_so()
    {
        var definition = Fact.Bind(Fact.Task(
            [Stages, Container],
            Fact.Nested("Envoy", Fact.Of("Container", ("Image", "envoy"), ("Environment", "prod")), Variable("A", "1")),
            Fact.Nested("Cache", Fact.Of("Container", ("Image", "redis")), Fact.Of("Container", ("Image", "redis:7"), ("Environment", "prod")))));
        Assert.Equal(["user-service-container", "cache"], Names(definition.In("stg")));
        Assert.Equal(["user-service-container", "envoy", "cache"], Names(definition.In("prod")));
        Assert.Equal("\"redis:7\"", definition.In("prod").Json("/containerDefinitions/2/image"));
    }

    [Fact]
    public void The_main_container_exists_where_its_Container_says_so()
    {
        var definition = Fact.Bind(Fact.Task(
            [Stages, Fact.Of("Container", ("Image", "a"), ("Environment", "prod"))], Fact.Nested("Envoy", Fact.Of("Container", ("Image", "envoy")))));
        Assert.Equal(["envoy"], Names(definition.In("stg")));
        Assert.Equal(["user-service-container", "envoy"], Names(definition.In("prod")));
    }

    [Fact]
    public void A_container_class_from_elsewhere_comes_with_its_Sidecar()
    {
        var definition = Fact.Bind(Fact.Task(
            [Stages, Container, Fact.Of("Sidecar", ("Container", new FactValue.TypeName("Elsewhere.Agent")), ("Environment", "prod"))],
            Fact.Sidecar(2, "Agent", Fact.Of("Container", ("Image", "agent")))));
        Assert.Equal(["user-service-container"], Names(definition.In("stg")));
        Assert.Equal(["user-service-container", "agent"], Names(definition.In("prod")));
    }

    [Fact]
    public void A_Sidecar_for_all_and_one_for_an_environment_are_one()
    {
        var definition = Fact.Bind(Fact.Task(
            [
                Stages, Container, Fact.Of("Sidecar", ("Container", new FactValue.TypeName("Elsewhere.Agent"))),
                Fact.Of("Sidecar", ("Container", new FactValue.TypeName("Elsewhere.Agent")), ("Environment", "prod")),
            ],
            Fact.Sidecar(2, "Agent", Fact.Of("Container", ("Image", "agent"))),
            Fact.Sidecar(3, "Agent", Fact.Of("Container", ("Image", "agent")))));
        Assert.Equal(["user-service-container", "agent"], Names(definition.In("prod")));
    }

    [Fact]
    public void A_type_stands_for_the_name_of_its_container()
    {
        var definition = Fact.Bind(Fact.Task(
            [
                Stages, Container,
                Fact.Of("DependsOn", ("Container", new FactValue.TypeName("Shop.UserService.Envoy")), ("Condition", ContainerCondition.Healthy)),
            ],
            Fact.Nested(
                "Envoy",
                Fact.Of("Container", ("Name", "{Service}-proxy")),
                Fact.Of("Container", ("Name", "proxy-{Environment}"), ("Environment", "prod")),
                Fact.Of("DependsOn", ("Container", new FactValue.TypeName("Shop.UserService")), ("Condition", ContainerCondition.Start)))));
        Assert.Equal("\"user-service-proxy\"", definition.In("stg").Json("/containerDefinitions/0/dependsOn/0/containerName"));
        Assert.Equal("\"proxy-prod\"", definition.In("prod").Json("/containerDefinitions/0/dependsOn/0/containerName"));
        Assert.Equal("\"user-service-container\"", definition.In("prod").Json("/containerDefinitions/1/dependsOn/0/containerName"));
    }

    [Fact]
    public void A_type_that_is_no_container_is_reported()
    {
        var task = Fact.Bind(Fact.Task(
            [Fact.Of("TaskDefinition", ("Family", "f")), Container, Fact.Of("DependsOn", ("Container", new FactValue.TypeName("Shop.Envoi")), ("Condition", ContainerCondition.Start))],
            Fact.Nested("Envoy", Fact.Of("Container")))).In();
        Assert.Equal(
            "TDG904: Envoi is no container of this task. Did you mean typeof(Envoy)? Its containers are UserService and Envoy. "
            + "Nest the class in this one and put [Container] on it, or add [Sidecar(typeof(Envoi))].",
            Assert.Single(task.Said()));
        Assert.Equal("{\"condition\":\"START\"}", task.Json("/containerDefinitions/0/dependsOn/0"));
        Assert.Empty(RuleEngine.Run([new TDG021(), new TDG022()], task.Identity, task.Task, null, null, Core.Options.RuleOptions.Default));
    }

    [Fact]
    public void An_environment_that_is_none_is_reported()
    {
        var definition = Fact.Bind(Fact.Task(Stages, Container, Variable("A", "1", "prd")));
        Assert.All(definition.Tasks, t => Assert.Equal(
            "TDG905: \"prd\" is no environment of this task definition, so the attribute has no effect. Did you mean \"prod\"? It has \"stg\" and \"prod\".", Assert.Single(t.Said())));
        Assert.Null(definition.In("stg").Json("/containerDefinitions/0/environment"));
        Assert.Single(DefinitionChecker.Check(definition), f => f.Rule == AuthoringRules.UnknownEnvironment);
    }

    [Fact]
    public void Tokens_are_replaced_where_they_have_a_value()
    {
        var definition = Fact.Bind(
            Fact.Task(Stages, Fact.Of("Container", ("Image", "{AccountId}.dkr.ecr.{Region}.amazonaws.com/{Project}/{Service}:{ImageTag}")), Variable("E", "{Environment}")),
            [Fact.Of("TaskDefinitionDefaults", ("Region", "eu-west-1"))],
            ("ImageTag", "v1-{Environment}"));
        Assert.Equal("\"{AccountId}.dkr.ecr.eu-west-1.amazonaws.com/shop/user-service:v1-prod\"", definition.In("prod").Json("/containerDefinitions/0/image"));
        Assert.Equal("E=stg", Variables(definition.In("stg")));
        Assert.All(definition.Tasks, t => Assert.Empty(t.Said()));
    }

    [Fact]
    public void The_project_file_says_where_and_the_class_says_whose()
    {
        var task = Fact.Bind(
            Fact.Task(Fact.Of("TaskDefinition", ("Project", "p"), ("Service", "s"), ("Region", "eu-west-1"), ("AccountId", "1")), Container),
            null,
            ("Region", "us-east-1"),
            ("AccountId", ""),
            ("Service", "other")).In();
        Assert.Equal(("us-east-1", "1", "s", "p-s"), (task.Identity.Region, task.Identity.AccountId, task.Identity.Service, task.Family));
    }

    [Fact]
    public void A_token_that_looks_meant_is_reported()
    {
        var task = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f")), Fact.Of("Container", ("Image", "x:{ImageTag}")), Variable("A", "{json}"), Variable("B", "{Regoin}"))).In();
        Assert.Equal(2, task.Findings.Count);
        Assert.StartsWith(
            "TDG901: {ImageTag} is no known token, so it stays as it is. Known are {Project}, {Service}, {Environment}, {Region} and {AccountId};", task.Said().First(), StringComparison.Ordinal);
        Assert.StartsWith("TDG901: {Regoin} is no known token, so it stays as it is. Did you mean {Region}?", task.Said().Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_cycle_is_reported_and_nothing_is_replaced()
    {
        var task = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f")), Fact.Of("Container", ("Image", "x:{A}"))), null, ("A", "{B}"), ("B", "{A}")).In();
        Assert.StartsWith("TDG902: The tokens {A} → {B} → {A} stand for each other", Assert.Single(task.Said()), StringComparison.Ordinal);
        Assert.Equal("\"x:{A}\"", task.Json("/containerDefinitions/0/image"));
    }

    [Theory]
    [InlineData("Project")]
    [InlineData("Service")]
    public void A_blank_part_is_reported_and_counts_as_missing(string part)
    {
        var attribute = Fact.Of("TaskDefinition", ("Project", part == "Project" ? " " : "p"), ("Service", part == "Service" ? " " : "s"), ("Environments", new[] { "e" }));
        var task = Fact.Bind(Fact.Task(attribute, Container, Fact.Of("PortMapping", ("ContainerPort", 1)))).In("e");
        Assert.Equal("TDG616", Assert.Single(task.Findings).Rule.Id);
        Assert.False(task.Identity.IsComplete);
        Assert.Null(task.Json("/containerDefinitions/0/portMappings/0/name"));
    }

    [Fact]
    public void Environments_need_names_and_count_once()
    {
        var definition = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Project", "p"), ("Service", "s"), ("Environments", new string?[] { "a", "", null, "a", "b" })), Container));
        Assert.Equal(["a", "b"], definition.Tasks.Select(t => t.Identity.Environment));
        Assert.Equal(2, DefinitionChecker.Check(definition).Count(f => f.Rule == AuthoringRules.EmptyNamePart));
    }

    [Fact]
    public void Environments_of_the_class_win_over_those_of_the_assembly()
    {
        AttributeFact[] assembly = [Fact.Of("TaskDefinitionDefaults", ("Project", "p"), ("Environments", new[] { "x", "y" }))];
        Assert.Equal(["x", "y"], Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Service", "s")), Container), assembly).Tasks.Select(t => t.Identity.Environment));
        Assert.Equal(["z"], Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Service", "s"), ("Environments", new[] { "z" })), Container), assembly).Tasks.Select(t => t.Identity.Environment));
        Assert.Equal([null], Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Service", "s"), ("Environments", Array.Empty<string>())), Container), assembly).Tasks.Select(t => t.Identity.Environment));
    }

    [Fact]
    public void Conventions_point_to_the_service_they_follow_from()
    {
        var definition = Fact.Bind(Fact.Task(Stages, Container));
        var task = definition.In("stg");
        var service = new SourceAnchor(0, 0, 1);
        Assert.Equal(service, definition.Sources.Find(task.Task[Ecs.TaskDefinition.Family]!.Origin));
        Assert.Equal(service, definition.Sources.Find(task.Containers[0].Definition[Ecs.ContainerDefinition.Name]!.Origin));
        Assert.Equal(new SourceAnchor(0, 0, 2, 1), definition.Sources.Find(definition.In("prod").Identity.EnvironmentOrigin));
    }

    [Fact]
    public void Values_that_can_not_be_written()
    {
        var task = Fact.Bind(Fact.Task(
            Fact.Of("TaskDefinition", ("Family", "f"), ("Cpu", new[] { 1 }), ("NetworkMode", (NetworkMode)77)),
            Fact.Of("Container", ("Image", "a\ud800"), ("Command", new string?[] { "a", null }), ("Links", new FactValue.Unknown())))).In();
        Assert.Equal(4, task.Findings.Count(f => f.Rule == AuthoringRules.Unwritable));
        Assert.Equal("[\"a\"]", task.Json("/containerDefinitions/0/command"));
        Assert.Null(task.Json("/containerDefinitions/0/links"));
    }

    [Fact]
    public void A_health_check_takes_a_shell_command()
    {
        var task = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f")), Container, Fact.Of("HealthCheck", ("ShellCommand", "exit {Code}")))).In();
        Assert.Equal("[\"CMD-SHELL\",\"exit {Code}\"]", task.Json("/containerDefinitions/0/healthCheck/command"));
        Assert.Empty(task.Said());
    }

    [Fact]
    public void A_message_says_in_which_environments_it_holds()
    {
        var definition = Fact.Bind(Fact.Task(
            Stages,
            Fact.Of("TaskSize", ("Cpu", 256), ("Memory", 512)),
            Fact.Of("TaskSize", ("Cpu", 300), ("Environment", "prod")),
            Fact.Of("Container", ("Name", "a b"), ("Image", "public.ecr.aws/nginx/nginx:1.27"))));
        var findings = DefinitionChecker.Check(definition);
        Assert.EndsWith(" (in prod)", Assert.Single(findings, f => f.Rule.Id == "TDG102").Message, StringComparison.Ordinal);
        Assert.EndsWith("Write \"a-b\".", Assert.Single(findings, f => f.Rule.Id == "TDG005").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_are_described_by_the_class_alone()
    {
        AttributeFact[] assembly = [Fact.Of("Subnet", ("Id", "subnet-1"))];
        Assert.Null(Fact.Bind(Fact.Task(Stages, Container), assembly).In("stg").Service);
        var service = Fact.Bind(Fact.Task(Stages, Container, Fact.Of("Service", ("DesiredCount", 2))), assembly).In("stg").Service!;
        Assert.Equal(2, service.Integer(ServiceDescription.DesiredCount));
        Assert.Equal("subnet-1", service.Objects(ServiceDescription.Subnets).Single().Text(ServiceDescription.Subnet.Id));
    }

    [Fact]
    public void A_default_that_nobody_wrote_is_reported_where_it_comes_from()
    {
        var definition = Fact.Bind(Fact.Task(Fact.Of("TaskDefinition", ("Family", "f")), Container, Fact.Of("EnvironmentFile", ("Value", "v"))));
        Finding? finding = null;
        var file = definition.In().Task.Objects(Ecs.TaskDefinition.ContainerDefinitions).Single().Objects(Ecs.ContainerDefinition.EnvironmentFiles).Single();
        var context = new RuleContext(definition.In().Identity, definition.In().Task, null, null, Core.Options.RuleOptions.Default, f => finding = f);
        context.Report(AuthoringRules.RuleFailed, file[Ecs.EnvironmentFile.Type]!, "m");
        Assert.Equal(new SourceAnchor(0, 2), definition.Sources.Find(finding!.Origin));
    }

    private static AttributeFact Variable(string name, string value, string? environment = null) => environment is null
        ? Fact.Of("EnvironmentVariable", ("Name", name), ("Value", value))
        : Fact.Of("EnvironmentVariable", ("Name", name), ("Value", value), ("Environment", environment));

    private static string Variables(BoundTask task) => string.Join(' ', Objects(task, Ecs.ContainerDefinition.Environment)
        .Select(v => v.Text(Ecs.KeyValuePair.Name) + "=" + v.Text(Ecs.KeyValuePair.Value)));

    private static EcsObject[] Objects(BoundTask task, Member member) => [.. task.Containers[0].Definition.Objects(member)];

    private static IEnumerable<string> Names(BoundTask task) =>
        task.Task.Objects(Ecs.TaskDefinition.ContainerDefinitions).Select(c => c.Text(Ecs.ContainerDefinition.Name)!);
}
