namespace TaskDefGen.Core.Schema;

/// <content>Roles, the image repository and log groups.</content>
public static partial class ServiceDescription
{
    /// <summary>A role of the task, as IAM is told.</summary>
    public static class RoleDescription
    {
        public static readonly Structure Shape = new("Role");

        public static readonly Member RoleName = Shape.Text("roleName");

        public static readonly Member ManagedPolicies = Shape.Texts("managedPolicies");

        /// <summary>The keys that what the definition references is encrypted with.</summary>
        public static readonly Member KmsKeys = Shape.Texts("kmsKeys");
    }

    /// <summary>One statement of a role's policy.</summary>
    public static class RoleStatement
    {
        public static readonly Structure Shape = new("RoleStatement");

        public static readonly Member Role = Shape.One("role", Enumerations.RoleKind, required: true);

        public static readonly Member Sid = Shape.Text("sid");

        public static readonly Member Effect = Shape.One("effect", Enumerations.PolicyEffect);

        public static readonly Member Actions = Shape.Texts("actions", required: true);

        public static readonly Member Resources = Shape.Texts("resources", required: true);

        /// <summary>JSON: the <c>Condition</c> of the statement.</summary>
        public static readonly Member Condition = Shape.Text("condition");
    }

    /// <summary>What CreateRepository and PutLifecyclePolicy are told.</summary>
    public static class RepositorySettings
    {
        public static readonly Structure Shape = new("Repository");

        public static readonly Member RepositoryName = Shape.Text("repositoryName");

        public static readonly Member ImageTagMutability = Shape.One("imageTagMutability", Enumerations.ImageTagMutability);

        public static readonly Member MutabilityExclusions = Shape.Texts("mutabilityExclusions");

        public static readonly Member ScanOnPush = Shape.Boolean("scanOnPush");

        public static readonly Member KmsKey = Shape.Text("kmsKey");

        public static readonly Member KeepImages = Shape.Integer("keepImages", bounds: new Bounds(1, int.MaxValue));

        public static readonly Member ExpireUntaggedAfterDays = Shape.Integer("expireUntaggedAfterDays", bounds: new Bounds(1, int.MaxValue));

        /// <summary>JSON: a whole lifecycle policy.</summary>
        public static readonly Member LifecyclePolicyText = Shape.Text("lifecyclePolicyText");
    }

    /// <summary>What CreateLogGroup and PutRetentionPolicy are told. Without a name it is about every group of the definition.</summary>
    public static class LogGroup
    {
        public static readonly Structure Shape = new("LogGroup");

        public static readonly Member LogGroupName = Shape.Text("logGroupName");

        public static readonly Member RetentionInDays = Shape.Integer("retentionInDays");

        public static readonly Member KmsKeyId = Shape.Text("kmsKeyId");

        public static readonly Member LogGroupClass = Shape.One("logGroupClass", Enumerations.LogGroupClass);
    }
}
