namespace TaskDefGen;

/// <summary>
/// Where a container sends what it writes to stdout and stderr. ECS: <c>containerDefinitions[].logConfiguration.logDriver</c>.
/// </summary>
/// <remarks>Fargate takes <c>awslogs</c>, <c>splunk</c> and <c>awsfirelens</c> only.</remarks>
public enum LogDriver
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>json-file</c>: JSON files on the container instance. Not on Fargate.</summary>
    JsonFile = 1,

    /// <summary><c>syslog</c>: a syslog daemon. Not on Fargate.</summary>
    Syslog = 2,

    /// <summary><c>journald</c>: the journal of systemd on the container instance. Not on Fargate.</summary>
    Journald = 3,

    /// <summary><c>gelf</c>: a Graylog endpoint. Not on Fargate.</summary>
    Gelf = 4,

    /// <summary><c>fluentd</c>: a Fluentd daemon. Not on Fargate, where FireLens takes its place.</summary>
    Fluentd = 5,

    /// <summary><c>awslogs</c>: Amazon CloudWatch Logs; <see cref="AwsLogsAttribute"/> is the shorthand.</summary>
    Awslogs = 6,

    /// <summary><c>splunk</c>: a Splunk HTTP event collector; needs the options <c>splunk-token</c> and <c>splunk-url</c>.</summary>
    Splunk = 7,

    /// <summary><c>awsfirelens</c>: the log router of the task, a container with <see cref="FirelensConfigurationAttribute"/>.</summary>
    Awsfirelens = 8,
}
