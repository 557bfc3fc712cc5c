using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using TaskDefGen.Core.CloudFormation;
using JsonParser = TaskDefGen.Core.Json.JsonParser;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.CloudFormation;

/// <summary>What a template makes of the files around task definitions. cfn-lint judges whole ones in the integration tests.</summary>
public class CloudFormationTemplateTests
{
    private const string Trust = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole" }] }""";

    [Fact]
    public void Members_have_the_names_of_CloudFormation_and_keys_stay()
    {
        var task = Resource(Template(Definition("""
            {
              "family": "app",
              "containerDefinitions": [{ "name": "app", "dockerLabels": { "com.example": "x" }, "logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "u" } } }],
              "volumes": [
                { "name": "efs", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "accessPointId": "a", "iam": "ENABLED" } } },
                { "name": "fsx", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-2", "rootDirectory": "r" } },
                { "name": "docker", "dockerVolumeConfiguration": { "driverOpts": { "type": "nfs" }, "labels": { "a-b": "c" } } }
              ],
              "proxyConfiguration": { "type": "APPMESH", "containerName": "envoy", "properties": [{ "name": "AppPorts", "value": "80" }] }
            }
            """)), "AppTaskDefinition");
        Assert.Equal("AWS::ECS::TaskDefinition", task["Type"]!.GetValue<string>());
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse("""
                    {
                      "Family": "app",
                      "ContainerDefinitions": [{ "Name": "app", "DockerLabels": { "com.example": "x" }, "LogConfiguration": { "LogDriver": "splunk", "Options": { "splunk-url": "u" } } }],
                      "Volumes": [
                        { "Name": "efs", "EFSVolumeConfiguration": { "FilesystemId": "fs-1", "AuthorizationConfig": { "AccessPointId": "a", "IAM": "ENABLED" } } },
                        { "Name": "fsx", "FSxWindowsFileServerVolumeConfiguration": { "FileSystemId": "fs-2", "RootDirectory": "r" } },
                        { "Name": "docker", "DockerVolumeConfiguration": { "DriverOpts": { "type": "nfs" }, "Labels": { "a-b": "c" } } }
                      ],
                      "ProxyConfiguration": { "Type": "APPMESH", "ContainerName": "envoy", "ProxyConfigurationProperties": [{ "Name": "AppPorts", "Value": "80" }] }
                    }
                    """),
                task["Properties"]),
            task.ToJsonString());
    }

    [Theory]
    [InlineData("ecsTaskExecutionRole", """{ "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/ecsTaskExecutionRole" }""")]
    [InlineData("arn:aws:iam::123456789012:role/x", "\"arn:aws:iam::123456789012:role/x\"")]
    [InlineData("{Role}", "\"{Role}\"")]
    public void A_role_that_is_only_named_is_referred_to(string written, string expected)
    {
        var task = Resource(Template(Definition("{ \"family\": \"app\", \"executionRoleArn\": \"" + written + "\", \"containerDefinitions\": [] }")), "AppTaskDefinition");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), task["Properties"]!["ExecutionRoleArn"]), task.ToJsonString());
    }

    [Fact]
    public void A_role_that_services_share_has_the_policy_of_each()
    {
        const string Policy = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["ecr:BatchGetImage"], "Resource": "NAME" }] }""";
        var template = Template([.. new[] { "a", "b" }.Select(name => Definition(
            "{ \"family\": \"" + name + "\", \"executionRoleArn\": \"shared-role\", \"containerDefinitions\": [] }",
            ("execution-role-policy.json", Policy.Replace("NAME", name, StringComparison.Ordinal)),
            ("execution-role-trust.json", Trust)))]);
        var role = Assert.Single(template["Resources"]!.AsObject(), r => r.Value!["Type"]!.GetValue<string>() == "AWS::IAM::Role");
        Assert.Equal("SharedRoleRole", role.Key);
        Assert.Equal(["a", "b"], role.Value!["Properties"]!["Policies"]!.AsArray().Select(p => p!["PolicyName"]!.GetValue<string>()));
        Assert.All(new[] { "ATaskDefinition", "BTaskDefinition" }, id => Assert.Equal("SharedRoleRole", Resource(template, id)["Properties"]!["ExecutionRoleArn"]!["Fn::GetAtt"]![0]!.GetValue<string>()));
    }

    [Fact]
    public void A_service_refers_to_its_cluster_task_definition_and_target_group()
    {
        var template = Template(Definition(
            """{ "family": "app", "containerDefinitions": [] }""",
            ("cluster.json", """{ "clusterName": "main", "settings": [{ "name": "containerInsights", "value": "enhanced" }] }"""),
            ("service.json", """{ "cluster": "main", "serviceName": "app", "taskDefinition": "app", "loadBalancers": [{ "targetGroupArn": "arn:aws:x", "containerName": "app", "containerPort": 80 }] }"""),
            ("autoscaling/target.json", """{ "ServiceNamespace": "ecs", "ResourceId": "service/main/app", "ScalableDimension": "ecs:service:DesiredCount", "MinCapacity": 1, "MaxCapacity": 2 }"""),
            ("autoscaling/policy-cpu.json", """{ "PolicyName": "cpu", "ServiceNamespace": "ecs", "ResourceId": "service/main/app", "ScalableDimension": "ecs:service:DesiredCount", "PolicyType": "TargetTrackingScaling" }""")));
        Assert.Equal("enhanced", Resource(template, "Cluster")["Properties"]!["ClusterSettings"]![0]!["Value"]!.GetValue<string>());
        var service = Resource(template, "AppService")["Properties"]!;
        Assert.Equal("Cluster", service["Cluster"]!["Ref"]!.GetValue<string>());
        Assert.Equal("AppTaskDefinition", service["TaskDefinition"]!["Ref"]!.GetValue<string>());
        Assert.Equal("AppTargetGroupArn", service["LoadBalancers"]![0]!["TargetGroupArn"]!["Ref"]!.GetValue<string>());
        Assert.Equal("arn:aws:x", template["Parameters"]!["AppTargetGroupArn"]!["Default"]!.GetValue<string>());
        Assert.Equal("service/${Cluster}/${AppService.Name}", Resource(template, "AppScalableTarget")["Properties"]!["ResourceId"]!["Fn::Sub"]!.GetValue<string>());
        Assert.Equal("AppScalableTarget", Resource(template, "AppScalingPolicy")["Properties"]!["ScalingTargetId"]!["Ref"]!.GetValue<string>());
    }

    [Fact]
    public void Endpoints_that_are_missing_are_made()
    {
        const string Network = """
            {
              "network": { "vpcId": "vpc-0a1b2c3d", "vpcEndpoints": ["ecr.dkr", "logs"] },
              "subnets": [{ "id": "subnet-1", "public": false }, { "id": "subnet-2", "public": false }],
              "securityGroups": [{ "id": "sg-1" }]
            }
            """;
        const string Task = """{ "family": "app", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1.0.0" }] }""";
        var template = Template(Definition(Task) with { Surroundings = ModelReader.Read(Network, ServiceDescription.Shape) });
        Assert.Equal(["EcrApiEndpoint", "S3Endpoint"], template["Resources"]!.AsObject().Where(r => r.Value!["Type"]!.GetValue<string>() == "AWS::EC2::VPCEndpoint").Select(r => r.Key));
        Assert.Equal("com.amazonaws.${AWS::Region}.ecr.api", Resource(template, "EcrApiEndpoint")["Properties"]!["ServiceName"]!["Fn::Sub"]!.GetValue<string>());
        Assert.Equal("RouteTableIds", Resource(template, "S3Endpoint")["Properties"]!["RouteTableIds"]!["Ref"]!.GetValue<string>());

        var withNat = Network.Replace("\"vpcId\"", "\"natGateway\": true, \"vpcId\"", StringComparison.Ordinal);
        var reached = Template(Definition(Task) with { Surroundings = ModelReader.Read(withNat, ServiceDescription.Shape) });
        Assert.DoesNotContain(reached["Resources"]!.AsObject(), r => r.Value!["Type"]!.GetValue<string>() == "AWS::EC2::VPCEndpoint");
    }

    [Fact]
    public void Names_that_look_alike_are_told_apart() => Assert.Equal(
        ["MyAppTaskDefinition", "MyAppTaskDefinition2"],
        Template(Definition("""{ "family": "my-app", "containerDefinitions": [] }"""), Definition("""{ "family": "my_app", "containerDefinitions": [] }"""))["Resources"]!.AsObject().Select(r => r.Key));

    private static StackDefinition Definition(string task, params (string Name, string Json)[] documents) => new(
        Judge.Anonymous,
        ModelReader.Read(task),
        (Core.Json.JsonNode.Map)JsonParser.Parse(task),
        null,
        documents.ToDictionary(d => d.Name, d => (Core.Json.JsonNode.Map)JsonParser.Parse(d.Json), StringComparer.Ordinal));

    private static JsonObject Template(params StackDefinition[] definitions) => JsonNode.Parse(CloudFormationTemplate.Write(definitions))!.AsObject();

    private static JsonObject Resource(JsonObject template, string id) =>
        template["Resources"]!.AsObject()[id] as JsonObject ?? throw new KeyNotFoundException(id + " of " + string.Join(", ", template["Resources"]!.AsObject().Select(r => r.Key)));
}
