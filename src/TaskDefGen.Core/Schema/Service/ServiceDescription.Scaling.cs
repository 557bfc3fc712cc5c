namespace TaskDefGen.Core.Schema;

/// <content>How many tasks there are, as Application Auto Scaling is told, with its names.</content>
public static partial class ServiceDescription
{
    /// <summary>What RegisterScalableTarget is told.</summary>
    public static class Scaling
    {
        public static readonly Structure Shape = new("ScalableTarget");

        public static readonly Member MinCapacity = Shape.Integer("MinCapacity", bounds: new Bounds(0, int.MaxValue));

        public static readonly Member MaxCapacity = Shape.Integer("MaxCapacity", bounds: new Bounds(0, int.MaxValue));

        public static readonly Member RoleARN = Shape.Text("RoleARN");
    }

    /// <summary>A target tracking policy. PutScalingPolicy nests these members in structures of one or two.</summary>
    public static class TargetTrackingPolicy
    {
        public static readonly Structure Shape = new("TargetTrackingPolicy");

        public static readonly Member PredefinedMetricType = Shape.One("PredefinedMetricType", Enumerations.ScalingMetric);

        public static readonly Member TargetValue = Shape.Number("TargetValue", required: true);

        public static readonly Member PolicyName = Shape.Text("PolicyName");

        public static readonly Member ResourceLabel = Shape.Text("ResourceLabel");

        public static readonly Member MetricName = Shape.Text("MetricName");

        public static readonly Member Namespace = Shape.Text("Namespace");

        /// <summary>Each <c>Name=Value</c>.</summary>
        public static readonly Member Dimensions = Shape.Texts("Dimensions");

        public static readonly Member Statistic = Shape.One("Statistic", Enumerations.MetricStatistic);

        public static readonly Member Unit = Shape.Text("Unit");

        public static readonly Member ScaleOutCooldown = Shape.Integer("ScaleOutCooldown");

        public static readonly Member ScaleInCooldown = Shape.Integer("ScaleInCooldown");

        public static readonly Member DisableScaleIn = Shape.Boolean("DisableScaleIn");
    }

    /// <summary>A step scaling policy: <c>StepScalingPolicyConfiguration</c> and its name.</summary>
    public static class StepScalingPolicy
    {
        public static readonly Structure Shape = new("StepScalingPolicy");

        public static readonly Member PolicyName = Shape.Text("PolicyName", required: true);

        public static readonly Member AdjustmentType = Shape.One("AdjustmentType", Enumerations.ScalingAdjustmentType);

        public static readonly Member StepAdjustments = Shape.Many("StepAdjustments", StepAdjustment.Shape);

        public static readonly Member MinAdjustmentMagnitude = Shape.Integer("MinAdjustmentMagnitude");

        public static readonly Member Cooldown = Shape.Integer("Cooldown");

        public static readonly Member MetricAggregationType = Shape.One("MetricAggregationType", Enumerations.MetricAggregationType);
    }

    /// <summary>The structure <c>StepAdjustment</c>.</summary>
    public static class StepAdjustment
    {
        public static readonly Structure Shape = new("StepAdjustment");

        public static readonly Member MetricIntervalLowerBound = Shape.Number("MetricIntervalLowerBound");

        public static readonly Member MetricIntervalUpperBound = Shape.Number("MetricIntervalUpperBound");

        public static readonly Member ScalingAdjustment = Shape.Integer("ScalingAdjustment", required: true);
    }

    /// <summary>What PutScheduledAction is told.</summary>
    public static class ScheduledAction
    {
        public static readonly Structure Shape = new("ScheduledAction");

        public static readonly Member ScheduledActionName = Shape.Text("ScheduledActionName", required: true);

        public static readonly Member Schedule = Shape.Text("Schedule", required: true);

        public static readonly Member Timezone = Shape.Text("Timezone");

        public static readonly Member StartTime = Shape.Text("StartTime");

        public static readonly Member EndTime = Shape.Text("EndTime");

        public static readonly Member MinCapacity = Shape.Integer("MinCapacity", bounds: new Bounds(0, int.MaxValue));

        public static readonly Member MaxCapacity = Shape.Integer("MaxCapacity", bounds: new Bounds(0, int.MaxValue));
    }
}
