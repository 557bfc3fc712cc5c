using TaskDefGen;

namespace OrderPlatform.Sidecars;

/// <summary>Takes traces and metrics of the other containers and sends them on. One project for all teams.</summary>
[Container(
    "telemetry",
    Image = "{Registry}/ecr-public/aws-observability/aws-otel-collector:v0.43.1",
    Essential = false,
    Cpu = 64,
    Memory = 128,
    User = "4317",
    ReadonlyRootFilesystem = true,
    Command = new[] { "--config=/etc/ecs/ecs-default-config.yaml" })]
[AwsLogs(StreamPrefix = "telemetry")]
[HealthCheck(Command = new[] { "CMD", "/healthcheck" }, Interval = 10, Retries = 3)]
public sealed class Telemetry;
