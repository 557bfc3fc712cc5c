using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>What the code may do, as the user says, and what ECS Exec needs where it is enabled.</summary>
internal static class TaskRolePolicy
{
    // The channels of a session have no names that a policy could hold: AWS takes * only.
    private static readonly string[] Channels =
        ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"];

    /// <summary>Null where nothing is allowed.</summary>
    public static JsonNode.Map? Create(DeploymentContext context)
    {
        var policy = new Policy();
        if (context.Description.Boolean(ServiceDescription.EnableExecuteCommand) == true
            || context.Description.Object(ServiceDescription.RunTask)?.Boolean(ServiceDescription.RunTaskInput.EnableExecuteCommand) == true)
        {
            policy.Allow("OpenSessions", Channels, ["*"]);
            LogSessions(context, policy);
        }

        policy.AddWritten(context, "task");
        return policy.Build();
    }

    /// <summary>Sessions are logged, and encrypted, by the container itself.</summary>
    private static void LogSessions(DeploymentContext context, Policy policy)
    {
        var exec = context.Description.Object(ServiceDescription.ClusterDescription)?.Object(ServiceDescription.ClusterSettings.ExecuteCommandConfiguration);
        if (exec is null)
            return;
        var log = exec.Object(ServiceDescription.ExecuteCommand.LogConfiguration);
        if (log?.Text(ServiceDescription.ExecuteCommandLog.CloudWatchLogGroupName) is { } group)
        {
            policy.Allow("FindSessionLogs", ["logs:DescribeLogGroups"], ["*"]);
            policy.Allow("LogSessions", ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], [context.Arn.Of("logs", "log-group:" + group + ":*")]);
        }

        if (log?.Text(ServiceDescription.ExecuteCommandLog.S3BucketName) is { } bucket)
        {
            var arn = "arn:" + context.Arn.Partition + ":s3:::" + bucket;
            policy.Allow("FindSessionBucket", ["s3:GetBucketLocation"], ["arn:" + context.Arn.Partition + ":s3:::*"]);
            policy.Allow("CheckSessionBucket", ["s3:GetEncryptionConfiguration"], [arn]);
            policy.Allow("StoreSessions", ["s3:PutObject"], [arn + "/*"]);
        }

        if (exec.Text(ServiceDescription.ExecuteCommand.KmsKeyId) is { } key && key.StartsWith("arn:", System.StringComparison.Ordinal))
            policy.Allow("DecryptSessions", ["kms:Decrypt"], [key]);
    }
}
