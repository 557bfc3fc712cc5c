namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>The router comes first, so both containers are nested; roles and the secret are filled in by another tool later.</summary>
[TaskDefinition(
    "firelens-example-datadog",
    TaskRoleArn = RolePrefix + "ecs_task_iam_role",
    ExecutionRoleArn = RolePrefix + "ecs_task_execution_role",
    RequiresCompatibilities = new Compatibility[0])]
public static class FirelensDatadog
{
    private const string RolePrefix = "arn:aws:iam::XXXXXXXXXXXX:role/";

    [Container("log_router", Image = "amazon/aws-for-fluent-bit:stable", Essential = true, MemoryReservation = 50)]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    [FirelensOption("enable-ecs-log-metadata", "true")]
    private static class LogRouter;

    [Container(Image = "httpd", Essential = true, MemoryReservation = 100)]
    [LogConfiguration(LogDriver.Awsfirelens)]
    [LogOption("Name", "datadog")]
    [LogOption("Host", "http-intake.logs.datadoghq.com")]
    [LogOption("TLS", "on")]
    [LogOption("dd_service", "my-httpd-service")]
    [LogOption("dd_source", "httpd")]
    [LogOption("dd_tags", "project:example")]
    [LogOption("provider", "ecs")]
    [LogOption("retry_limit", "2")]
    [LogSecretOption("apikey", "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}")]
    private static class App;
}
