namespace TaskDefGen;

/// <summary>The log router that FireLens configures. ECS: <c>containerDefinitions[].firelensConfiguration.type</c>.</summary>
public enum FirelensConfigurationType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>fluentd</c>: the container runs Fluentd.</summary>
    Fluentd = 1,

    /// <summary><c>fluentbit</c>: the container runs Fluent Bit, which needs less memory.</summary>
    Fluentbit = 2,
}
