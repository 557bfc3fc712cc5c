using TaskDefGen;

[TaskDefinition(
    "firelens-example-multi-config-support",
    Region = "us-west-2",
    RequiresCompatibilities = [],
    TaskRoleArn = "arn:aws:iam::xxxxxxxxxx:role/ecs_task_iam_role",
    ExecutionRoleArn = "arn:aws:iam::xxxxxxxxxx:role/ecs_task_execution_role")]
[Volume("log")]
public static class FirelensExampleMultiConfigSupport
{
    [Container(
        "log_router",
        Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:init-latest",
        MemoryReservation = 50,
        Essential = true)]
    [EnvironmentVariable("aws_fluent_bit_init_s3_1", "arn:aws:s3:::your-bucket/tail-input.conf")]
    [EnvironmentVariable("aws_fluent_bit_init_s3_2", "arn:aws:s3:::your-bucket/your-filter.conf")]
    [EnvironmentVariable("aws_fluent_bit_init_s3_3", "arn:aws:s3:::your-bucket/your-parser.conf")]
    [EnvironmentVariable("aws_fluent_bit_init_s3_4", "arn:aws:s3:::your-bucket/s3-output.conf")]
    [MountPoint("log", "/logs/")]
    [AwsLogs("firelens-container", StreamPrefix = "firelens-init", CreateGroup = true)]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    private static class LogRouter;

    [Container(Image = "your-app-image", MemoryReservation = 100, Essential = true)]
    [MountPoint("log", "/logs/")]
    [LogConfiguration(LogDriver.Awsfirelens)]
    [LogOption("Name", "cloudwatch")]
    [LogOption("region", "us-west-2")]
    [LogOption("log_group_name", "/aws/ecs/containerinsights/$(ecs_cluster)/application")]
    [LogOption("auto_create_group", "true")]
    [LogOption("log_stream_name", "$(ecs_task_id)")]
    [LogOption("retry_limit", "2")]
    private static class App;
}
