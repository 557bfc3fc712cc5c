namespace TaskDefGen.Corpus.Tests.Definitions;

/// <summary>A .NET application on EC2 whose log router starts before it: the order of the containers is the router's, the app's.</summary>
[TaskDefinition(
    "sample-app-task-definition",
    TaskRoleArn = "<YOUR-TASK-ROLE-IAM>",
    ExecutionRoleArn = "<YOUR-TASK-EXECUTION-ROLE-IAM>",
    NetworkMode = NetworkMode.Bridge,
    RequiresCompatibilities = [Compatibility.Ec2])]
public static class DotnetSampleApp
{
    [Container("log_router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:stable", Essential = true, Cpu = 256, Memory = 512, MemoryReservation = 50)]
    [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
    [AwsLogs("app-firelens-container", Region = "<YOUR-AWS-REGION>", CreateGroup = true, StreamPrefix = "firelens")]
    private static class LogRouter;

    [Container(Image = "public.ecr.aws/g6m4m4a5/sample-app:latest", Essential = true, Cpu = 512, Memory = 1024, MemoryReservation = 100)]
    [PortMapping(8080, Protocol = TransportProtocol.Tcp)]
    [PortMapping(443, Protocol = TransportProtocol.Tcp)]
    [EnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT", "http://adot-4317-tcp.blogcluster:4317")]
    [LogConfiguration(LogDriver.Awsfirelens)]
    [LogOption("Name", "es")]
    [LogOption("Host", "<YOUR-OS-DOMAIN-ENDPOINT>")]
    [LogOption("Port", "443")]
    [LogOption("Suppress_Type_Name", "On")]
    [LogOption("Index", "fl-fluentbit")]
    [LogOption("AWS_Auth", "On")]
    [LogOption("AWS_Region", "us-east-1")]
    [LogOption("tls", "On")]
    [DependsOn(typeof(LogRouter), ContainerCondition.Start)]
    private static class SampleApp;
}
