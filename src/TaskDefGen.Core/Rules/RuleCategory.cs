namespace TaskDefGen.Core.Rules;

/// <summary>The group of a rule: the hundreds of its id.</summary>
public enum RuleCategory
{
    /// <summary>TDG0xx: what RegisterTaskDefinition takes.</summary>
    Structure,

    /// <summary>TDG1xx: what Fargate runs.</summary>
    Fargate,

    /// <summary>TDG2xx: images and registries.</summary>
    Images,

    /// <summary>TDG3xx: security and secrets.</summary>
    Security,

    /// <summary>TDG4xx: networks and public addresses.</summary>
    Networking,

    /// <summary>TDG5xx: logs, health, operations.</summary>
    Operations,

    /// <summary>TDG6xx: names and tags.</summary>
    Naming,

    /// <summary>TDG7xx: services, scaling, clusters.</summary>
    Services,

    /// <summary>TDG8xx: cost.</summary>
    Cost,

    /// <summary>TDG9xx: how the attributes are used.</summary>
    Authoring,
}
