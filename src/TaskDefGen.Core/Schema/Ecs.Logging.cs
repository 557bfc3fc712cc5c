namespace TaskDefGen.Core.Schema;

/// <content>Where a container's output goes.</content>
public static partial class Ecs
{
    /// <summary>The ECS structure <c>LogConfiguration</c>.</summary>
    public static class LogConfiguration
    {
        public static readonly Structure Shape = new("LogConfiguration");

        public static readonly Member LogDriver = Shape.One("logDriver", Enumerations.LogDriver, required: true);

        public static readonly Member Options = Shape.Map("options");

        public static readonly Member SecretOptions = Shape.Many("secretOptions", Ecs.Secret.Shape);
    }

    /// <summary>The ECS structure <c>FirelensConfiguration</c>.</summary>
    public static class FirelensConfiguration
    {
        public static readonly Structure Shape = new("FirelensConfiguration");

        public static readonly Member Type = Shape.One("type", Enumerations.FirelensConfigurationType, required: true);

        public static readonly Member Options = Shape.Map("options");
    }
}
