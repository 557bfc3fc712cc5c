using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Corpus.Tests;

/// <summary>What the tests run over, by family.</summary>
public static class Families
{
    /// <summary>The file that each family of this project is compared with.</summary>
    public static IReadOnlyDictionary<string, string> Originals { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nginx"] = "aws-samples__aws-containers-task-definitions__nginx-nginx_fargate.json",
        ["kibana"] = "aws-samples__aws-containers-task-definitions__kibana-kibana_fargate.json",
        ["jetty"] = "aws-samples__aws-containers-task-definitions__jetty-jetty_fargate.json",
        ["gunicorn"] = "aws-samples__aws-containers-task-definitions__gunicorn-gunicorn_ec2.json",
        ["consulServer"] = "aws-samples__aws-containers-task-definitions__consul-ConsulServer.json",
        ["firelens-example-datadog"] = "aws-samples__amazon-ecs-firelens-examples__fluent-bit-datadog-task-definition.json",
        ["sample-app-task-definition"] =
            "aws-samples__aws-dotnet-ecs-containers-observability__logSample-ASPDotNetApp-BlogResources-task-definitions-sample-app-task-definition.json",
        ["aws-otel-FARGATE"] = "aws-observability__aws-otel-collector__ecs-aws-cloudwatch-ecs-fargate-sidecar.json",
        ["firelens-efs-example"] = "aws-samples__amazon-ecs-firelens-examples__fluent-bit-efs-task-definition.json",
        ["appmesh-firelens-colorteller-black"] =
            "aws-samples__amazon-ecs-firelens-examples__fluent-bit-parse-envoy-app-mesh-appmesh-firelens-colorteller-black-ecs-task-def.json",
        ["github-actions-deploy-task-def-integ-tests-volume-config"] =
            "aws-actions__amazon-ecs-deploy-task-definition__task-definition-volume-configuration.json",
        ["katsubushi"] = "kayac__ecspresso__tests-td.json",
    };

    /// <summary>The definitions of this project that follow no original: they have services.</summary>
    public static IReadOnlyList<string> WithServices { get; } = ["shop-order-service-stg", "shop-order-service-prod", "shop-nightly-report"];

    /// <summary>All of this project.</summary>
    public static IEnumerable<string> OfProject => Originals.Keys.Concat(WithServices);

    public static TheoryData<string> OfCorpus => [.. Originals.Keys];

    /// <summary>Those of the corpus, and of the sample that the documentation shows.</summary>
    public static TheoryData<string> All => [.. OfProject.Concat(["myproject-user-service-stg", "myproject-user-service-prod"])];
}
