namespace TaskDefGen.Core.Schema;

/// <content>How others reach the service.</content>
public static partial class ServiceDescription
{
    /// <summary>The ECS structure <c>LoadBalancer</c>, and what rules must know of its target group.</summary>
    public static class LoadBalancer
    {
        public static readonly Structure Shape = new("LoadBalancer");

        public static readonly Member TargetGroupArn = Shape.Text("targetGroupArn");

        public static readonly Member LoadBalancerName = Shape.Text("loadBalancerName");

        public static readonly Member ContainerName = Shape.Text("containerName");

        public static readonly Member ContainerPort = Shape.Integer("containerPort", bounds: new Bounds(1, 65535));

        public static readonly Member AdvancedConfiguration = Shape.One("advancedConfiguration", ServiceDescription.AdvancedConfiguration.Shape);

        /// <summary>What the target group registers; not told to ECS.</summary>
        public static readonly Member TargetType = Shape.One("targetType", Enumerations.TargetType);

        /// <summary>The port that the target group checks; not told to ECS.</summary>
        public static readonly Member HealthCheckPort = Shape.Text("healthCheckPort");
    }

    /// <summary>The ECS structure <c>AdvancedConfiguration</c>: the second target group of blue/green, linear and canary deployments.</summary>
    public static class AdvancedConfiguration
    {
        public static readonly Structure Shape = new("AdvancedConfiguration");

        public static readonly Member AlternateTargetGroupArn = Shape.Text("alternateTargetGroupArn");

        public static readonly Member ProductionListenerRule = Shape.Text("productionListenerRule");

        public static readonly Member TestListenerRule = Shape.Text("testListenerRule");

        public static readonly Member RoleArn = Shape.Text("roleArn");
    }

    /// <summary>The ECS structure <c>ServiceRegistry</c>.</summary>
    public static class ServiceRegistry
    {
        public static readonly Structure Shape = new("ServiceRegistry");

        public static readonly Member RegistryArn = Shape.Text("registryArn");

        public static readonly Member Port = Shape.Integer("port", bounds: new Bounds(1, 65535));

        public static readonly Member ContainerName = Shape.Text("containerName");

        public static readonly Member ContainerPort = Shape.Integer("containerPort", bounds: new Bounds(1, 65535));
    }

    /// <summary>The ECS structure <c>ServiceConnectConfiguration</c>.</summary>
    public static class ServiceConnect
    {
        public static readonly Structure Shape = new("ServiceConnectConfiguration");

        public static readonly Member Enabled = Shape.Boolean("enabled", required: true);

        public static readonly Member Namespace = Shape.Text("namespace");

        public static readonly Member Services = Shape.Many("services", ServiceConnectService.Shape);
    }

    /// <summary>The ECS structure <c>ServiceConnectService</c>.</summary>
    public static class ServiceConnectService
    {
        public static readonly Structure Shape = new("ServiceConnectService");

        public static readonly Member PortName = Shape.Text("portName", required: true);

        public static readonly Member DiscoveryName = Shape.Text("discoveryName");

        /// <summary>A list of at most one.</summary>
        public static readonly Member ClientAliases = Shape.Many("clientAliases", ClientAlias.Shape);

        public static readonly Member IngressPortOverride = Shape.Integer("ingressPortOverride", bounds: new Bounds(0, 65535));

        public static readonly Member Timeout = Shape.One("timeout", ServiceConnectTimeout.Shape);
    }

    /// <summary>The ECS structure <c>ServiceConnectClientAlias</c>.</summary>
    public static class ClientAlias
    {
        public static readonly Structure Shape = new("ServiceConnectClientAlias");

        public static readonly Member Port = Shape.Integer("port", required: true, bounds: new Bounds(0, 65535));

        public static readonly Member DnsName = Shape.Text("dnsName");
    }

    /// <summary>The ECS structure <c>TimeoutConfiguration</c>.</summary>
    public static class ServiceConnectTimeout
    {
        public static readonly Structure Shape = new("TimeoutConfiguration");

        public static readonly Member IdleTimeoutSeconds = Shape.Integer("idleTimeoutSeconds", bounds: new Bounds(0, int.MaxValue));

        public static readonly Member PerRequestTimeoutSeconds = Shape.Integer("perRequestTimeoutSeconds", bounds: new Bounds(0, int.MaxValue));
    }
}
