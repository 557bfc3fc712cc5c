using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Deployment;

/// <summary>service.json, update-service.json and cluster.json.</summary>
public class ServiceDocumentsTests
{
    [Fact]
    public void Nothing_stands_around_a_class_that_says_nothing() =>
        Assert.Empty(Around.Of([Around.Orders, Around.Image], [Fact.Of("Subnet", ("Id", "subnet-1")), Fact.Of("Network", ("NatGateway", true))], "stg").Paths);

    [Fact]
    public void A_service_is_named_like_its_family_and_runs_in_the_cluster_of_its_environment()
    {
        var around = Around.OrdersWith(Fact.Of("Service", ("DesiredCount", 2)));
        Assert.Equal(["service.json", "update-service.json"], around.Paths);
        Assert.Equal(
            """{"cluster":"shop-stg-cluster","serviceName":"shop-orders-stg","taskDefinition":"shop-orders-stg","desiredCount":2,"launchType":"FARGATE"}""",
            around["service.json"]);
        Assert.Equal(
            """{"cluster":"shop-stg-cluster","service":"shop-orders-stg","desiredCount":2,"taskDefinition":"shop-orders-stg"}""",
            around["update-service.json"]);
    }

    [Fact]
    public void What_is_written_for_an_environment_counts_there()
    {
        Around In(string environment) => Around.Of(
            [Around.Orders, Around.Image, Fact.Of("Service", ("DesiredCount", 2)), Fact.Of("Service", ("DesiredCount", 6), ("Environment", "prod"))], [], environment);
        Assert.Contains("\"desiredCount\":2", In("stg")["service.json"], System.StringComparison.Ordinal);
        Assert.Contains("\"desiredCount\":6", In("prod")["service.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_for_one_environment_is_none_in_another()
    {
        var service = Fact.Of("Service", ("DesiredCount", 2), ("Environment", "prod"));
        Assert.Empty(Around.Of([Around.Orders, Around.Image, service], [], "stg").Paths);
        Assert.NotEmpty(Around.Of([Around.Orders, Around.Image, service], [], "prod").Paths);
    }

    [Fact]
    public void The_load_balancer_reaches_the_main_container_at_its_first_port()
    {
        var around = Around.OrdersWith(
            Fact.Of("PortMapping", ("ContainerPort", 8080)),
            Fact.Of("PortMapping", ("ContainerPort", 9090)),
            Fact.Of("Service"),
            Fact.Of("LoadBalancer", ("TargetGroupArn", "arn:tg"), ("TargetType", TargetType.Ip), ("AlternateTargetGroupArn", "arn:other")));
        Assert.Contains(
            "\"" + """loadBalancers":[{"targetGroupArn":"arn:tg","containerName":"orders-container","containerPort":8080,"advancedConfiguration":{"alternateTargetGroupArn":"arn:other"}}]""",
            around["service.json"],
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_load_balancer_takes_a_container_by_its_class()
    {
        var proxy = Fact.Nested("Proxy", Fact.Of("Container", ("Image", "envoy:1")), Fact.Of("PortMapping", ("ContainerPort", 80)));
        var around = Around.With(
            proxy,
            Fact.Of("Service"),
            Fact.Of("LoadBalancer", ("TargetGroupArn", "arn:tg"), ("Container", new TaskDefGen.Core.Facts.FactValue.TypeName("Shop.UserService.Proxy"))));
        Assert.Contains("""{"targetGroupArn":"arn:tg","containerName":"proxy","containerPort":80}""", around["service.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_goes_to_tasks_with_interfaces_of_their_own_alone()
    {
        var network = new[] { Fact.Of("Subnet", ("Id", "subnet-1"), ("Public", false)), Fact.Of("Subnet", ("Id", "subnet-2")), Fact.Of("SecurityGroup", ("Id", "sg-1")) };
        Around In(params Core.Facts.AttributeFact[] more) => Around.Of([Around.Orders, Around.Image, Fact.Of("Service", ("AssignPublicIp", false)), .. more], network, "stg");
        const string Configuration =
            "\"" + """networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1","subnet-2"],"securityGroups":["sg-1"],"assignPublicIp":"DISABLED"}}""";
        Assert.Contains(Configuration, In()["service.json"], System.StringComparison.Ordinal);
        Assert.Contains(Configuration, In()["update-service.json"], System.StringComparison.Ordinal);
        Assert.DoesNotContain("network", In(Fact.Of("TaskDefinition", ("NetworkMode", NetworkMode.Bridge)))["service.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Capacity_providers_take_the_place_of_a_launch_type()
    {
        var around = Around.OrdersWith(
            Fact.Of("Service"), Fact.Of("CapacityProvider", ("Provider", "FARGATE"), ("Base", 1)), Fact.Of("CapacityProvider", ("Provider", "FARGATE_SPOT"), ("Weight", 3)));
        Assert.Contains(
            "\"" + """capacityProviderStrategy":[{"capacityProvider":"FARGATE","base":1},{"capacityProvider":"FARGATE_SPOT","weight":3}]""", around["service.json"], System.StringComparison.Ordinal);
        Assert.DoesNotContain("launchType", around["service.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Deployments()
    {
        var around = Around.OrdersWith(
            Fact.Of("Service", ("MinimumHealthyPercent", 100), ("Strategy", DeploymentStrategy.Canary), ("CanaryPercent", 2.5), ("CanaryBakeTimeInMinutes", 5)),
            Fact.Of("DeploymentCircuitBreaker"),
            Fact.Of("DeploymentAlarms", ("AlarmNames", new[] { "5xx" }), ("Rollback", false)));
        Assert.Contains(
            "\"" + """deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true},"minimumHealthyPercent":100,"""
            + "\"" + """alarms":{"alarmNames":["5xx"],"rollback":false,"enable":true},"strategy":"CANARY","canaryConfiguration":{"canaryPercent":2.5,"canaryBakeTimeInMinutes":5}}""",
            around["service.json"],
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Autoscaling_keeps_the_number_of_tasks_when_the_service_is_updated()
    {
        var around = Around.OrdersWith(Fact.Of("Service", ("DesiredCount", 2)), Fact.Of("ScalableTarget", ("MinCapacity", 2), ("MaxCapacity", 4)));
        Assert.Contains("desiredCount", around["service.json"], System.StringComparison.Ordinal);
        Assert.DoesNotContain("desiredCount", around["update-service.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Another_controller_gives_the_definition_itself()
    {
        var around = Around.OrdersWith(Fact.Of("Service", ("DesiredCount", 2), ("DeploymentController", DeploymentControllerType.External)));
        Assert.Equal(
            """{"cluster":"shop-stg-cluster","serviceName":"shop-orders-stg","desiredCount":2,"deploymentController":{"type":"EXTERNAL"}}""", around["service.json"]);
        Assert.Equal("""{"cluster":"shop-stg-cluster","service":"shop-orders-stg","desiredCount":2}""", around["update-service.json"]);
    }

    [Fact]
    public void Service_Connect_offers_ports_by_name()
    {
        var around = Around.OrdersWith(
            Fact.Of("Service"),
            Fact.Of("ServiceConnect", ("Namespace", "shop.internal")),
            Fact.Of("ServiceConnectService", ("PortName", "orders-tcp"), ("ClientPort", 80), ("ClientDnsName", "orders")));
        Assert.Contains(
            "\"" + """serviceConnectConfiguration":{"enabled":true,"namespace":"shop.internal","services":[{"portName":"orders-tcp","clientAliases":[{"port":80,"dnsName":"orders"}]}]}""",
            around["service.json"],
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_of_the_assembly_is_that_of_the_service()
    {
        var around = Around.Of(
            [Around.Orders, Around.Image, Fact.Of("Service"), Fact.Of("Tag", ("Key", "Project"), ("Value", "shop")), Fact.Of("Tag", ("Key", "Team"), ("Value", "a"))],
            [
                Fact.Of("Cluster", ("Name", "common"), ("ContainerInsights", ContainerInsights.Enhanced), ("CapacityProviders", new[] { "FARGATE" }), ("ExecuteCommandLogging", ExecuteCommandLogging.Override), ("ExecuteCommandLogGroup", "/exec")),
                Fact.Of("DefaultCapacityProvider", ("Provider", "FARGATE"), ("Weight", 1)),
            ],
            "stg");
        Assert.Equal(
            """{"clusterName":"common","tags":[{"key":"Project","value":"shop"}],"settings":[{"name":"containerInsights","value":"enhanced"}],"""
            + "\"" + """configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":{"cloudWatchLogGroupName":"/exec"}}},"""
            + "\"" + """capacityProviders":["FARGATE"],"defaultCapacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}]}""",
            around["cluster.json"]);
        Assert.Contains("\"cluster\":\"common\"", around["service.json"], System.StringComparison.Ordinal);
        Assert.DoesNotContain("launchType", around["service.json"], System.StringComparison.Ordinal); // the cluster's strategy decides
    }

    [Fact]
    public void Volumes_are_made_for_each_task()
    {
        var around = Around.OrdersWith(
            Fact.Of("Service"), Fact.Of("ManagedVolume", ("Name", "data"), ("RoleArn", "arn:role"), ("SizeInGiB", 20), ("VolumeType", EbsVolumeType.Gp3)));
        Assert.Contains(
            "\"" + """volumeConfigurations":[{"name":"data","managedEBSVolume":{"volumeType":"gp3","sizeInGiB":20,"roleArn":"arn:role"}}]""", around["service.json"], System.StringComparison.Ordinal);
    }
}
