using Amazon.Runtime;

namespace Amazon.ECS;

public class LogDriver : ConstantClass
{
    public static readonly LogDriver JsonFile = new("json-file");

    public static readonly LogDriver Syslog = new("syslog");

    public static readonly LogDriver Journald = new("journald");

    public static readonly LogDriver Gelf = new("gelf");

    public static readonly LogDriver Fluentd = new("fluentd");

    public static readonly LogDriver Awslogs = new("awslogs");

    public static readonly LogDriver Splunk = new("splunk");

    public static readonly LogDriver Awsfirelens = new("awsfirelens");

    public LogDriver(string value)
        : base(value)
    {
    }

    public static implicit operator LogDriver(string value) => FindValue(value);

    public static LogDriver FindValue(string value) => FindValue<LogDriver>(value);
}
