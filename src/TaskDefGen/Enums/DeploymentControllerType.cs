namespace TaskDefGen;

/// <summary>Who carries out the deployments of a service. ECS: <c>deploymentController.type</c> of the service.</summary>
public enum DeploymentControllerType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ECS</c>: ECS itself: rolling, blue/green, linear and canary. What ECS assumes.</summary>
    Ecs = 1,

    /// <summary><c>CODE_DEPLOY</c>: AWS CodeDeploy: blue/green; takes a load balancer.</summary>
    CodeDeploy = 2,

    /// <summary><c>EXTERNAL</c>: a controller of your own, by task sets.</summary>
    External = 3,
}
