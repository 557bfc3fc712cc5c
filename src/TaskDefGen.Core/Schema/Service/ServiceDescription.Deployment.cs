namespace TaskDefGen.Core.Schema;

/// <content>How a new revision replaces the old one.</content>
public static partial class ServiceDescription
{
    /// <summary>The ECS structure <c>DeploymentController</c>.</summary>
    public static class Controller
    {
        public static readonly Structure Shape = new("DeploymentController");

        public static readonly Member Type = Shape.One("type", Enumerations.DeploymentControllerType, required: true);
    }

    /// <summary>The ECS structure <c>DeploymentConfiguration</c>.</summary>
    public static class Deployment
    {
        public static readonly Structure Shape = new("DeploymentConfiguration");

        public static readonly Member DeploymentCircuitBreaker = Shape.One("deploymentCircuitBreaker", CircuitBreaker.Shape);

        public static readonly Member MaximumPercent = Shape.Integer("maximumPercent");

        public static readonly Member MinimumHealthyPercent = Shape.Integer("minimumHealthyPercent");

        public static readonly Member Alarms = Shape.One("alarms", DeploymentAlarms.Shape);

        public static readonly Member Strategy = Shape.One("strategy", Enumerations.DeploymentStrategy);

        public static readonly Member BakeTimeInMinutes = Shape.Integer("bakeTimeInMinutes", bounds: new Bounds(0, 1440));

        public static readonly Member LinearConfiguration = Shape.One("linearConfiguration", Linear.Shape);

        public static readonly Member CanaryConfiguration = Shape.One("canaryConfiguration", Canary.Shape);
    }

    /// <summary>The ECS structure <c>DeploymentCircuitBreaker</c>.</summary>
    public static class CircuitBreaker
    {
        public static readonly Structure Shape = new("DeploymentCircuitBreaker");

        public static readonly Member Enable = Shape.Boolean("enable", required: true);

        public static readonly Member Rollback = Shape.Boolean("rollback", required: true);
    }

    /// <summary>The ECS structure <c>DeploymentAlarms</c>.</summary>
    public static class DeploymentAlarms
    {
        public static readonly Structure Shape = new("DeploymentAlarms");

        public static readonly Member AlarmNames = Shape.Texts("alarmNames", required: true);

        public static readonly Member Rollback = Shape.Boolean("rollback", required: true);

        public static readonly Member Enable = Shape.Boolean("enable", required: true);
    }

    /// <summary>The ECS structure <c>LinearConfiguration</c>.</summary>
    public static class Linear
    {
        public static readonly Structure Shape = new("LinearConfiguration");

        public static readonly Member StepPercent = Shape.Number("stepPercent");

        public static readonly Member StepBakeTimeInMinutes = Shape.Integer("stepBakeTimeInMinutes", bounds: new Bounds(0, 1440));
    }

    /// <summary>The ECS structure <c>CanaryConfiguration</c>.</summary>
    public static class Canary
    {
        public static readonly Structure Shape = new("CanaryConfiguration");

        public static readonly Member CanaryPercent = Shape.Number("canaryPercent");

        public static readonly Member CanaryBakeTimeInMinutes = Shape.Integer("canaryBakeTimeInMinutes", bounds: new Bounds(0, 1440));
    }
}
