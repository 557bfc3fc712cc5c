namespace TaskDefGen.Core.Schema;

/// <content>Tasks that no service keeps: started once, or by a schedule.</content>
public static partial class ServiceDescription
{
    /// <summary>What RunTask is told beside what service and network say.</summary>
    public static class RunTaskInput
    {
        public static readonly Structure Shape = new("RunTask");

        public static readonly Member Cluster = Shape.Text("cluster");

        public static readonly Member LaunchType = Shape.One("launchType", Enumerations.LaunchType);

        public static readonly Member PlatformVersion = Shape.Text("platformVersion");

        public static readonly Member AssignPublicIp = Shape.Boolean("assignPublicIp");

        public static readonly Member EnableExecuteCommand = Shape.Boolean("enableExecuteCommand");

        public static readonly Member Count = Shape.Integer("count", bounds: new Bounds(1, 10));

        public static readonly Member Group = Shape.Text("group");

        public static readonly Member StartedBy = Shape.Text("startedBy");

        public static readonly Member ReferenceId = Shape.Text("referenceId");
    }

    /// <summary>The ECS structure <c>ContainerOverride</c>: what a standalone or scheduled task does otherwise.</summary>
    public static class ContainerOverride
    {
        public static readonly Structure Shape = new("ContainerOverride");

        public static readonly Member Name = Shape.Text("name");

        public static readonly Member Command = Shape.Texts("command");

        public static readonly Member Cpu = Shape.Integer("cpu");

        public static readonly Member Memory = Shape.Integer("memory");

        public static readonly Member MemoryReservation = Shape.Integer("memoryReservation");
    }

    /// <summary>What CreateSchedule of EventBridge Scheduler is told, with its names.</summary>
    public static class Schedule
    {
        public static readonly Structure Shape = new("Schedule");

        public static readonly Member ScheduleExpression = Shape.Text("ScheduleExpression", required: true);

        public static readonly Member Name = Shape.Text("Name");

        public static readonly Member GroupName = Shape.Text("GroupName");

        public static readonly Member Description = Shape.Text("Description");

        public static readonly Member ScheduleExpressionTimezone = Shape.Text("ScheduleExpressionTimezone");

        public static readonly Member StartDate = Shape.Text("StartDate");

        public static readonly Member EndDate = Shape.Text("EndDate");

        public static readonly Member State = Shape.One("State", Enumerations.ScheduleState);

        public static readonly Member MaximumWindowInMinutes = Shape.Integer("MaximumWindowInMinutes", bounds: new Bounds(1, 1440));

        /// <summary>The role that EventBridge Scheduler starts the task with.</summary>
        public static readonly Member RoleArn = Shape.Text("RoleArn");

        public static readonly Member TaskCount = Shape.Integer("TaskCount", bounds: new Bounds(1, 10));

        public static readonly Member MaximumRetryAttempts = Shape.Integer("MaximumRetryAttempts", bounds: new Bounds(0, 185));

        public static readonly Member MaximumEventAgeInSeconds = Shape.Integer("MaximumEventAgeInSeconds", bounds: new Bounds(60, 86400));

        /// <summary>The ARN of a queue for invocations that failed.</summary>
        public static readonly Member DeadLetterArn = Shape.Text("DeadLetterArn");
    }
}
