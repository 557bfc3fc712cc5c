using TaskDefGen;

// What holds for every service: whose they are, where they run, and what surrounds them.
[assembly: TaskDefinitionDefaults(Project = "orderplatform", Region = "ap-northeast-2", AccountId = "123456789012",
    ExecutionRole = "{Project}-execution-{Environment}")]
[assembly: RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.Linux)]
[assembly: Tag("Environment", "{Environment}")]
[assembly: Tag("Project", "{Project}")]
[assembly: Tag("ManagedBy", "TaskDefGen")]
[assembly: ExecutionRole]
[assembly: LogGroup(RetentionInDays = 30)]
[assembly: LogGroup(RetentionInDays = 365, Environment = "prod")]
[assembly: Cluster(ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE", "FARGATE_SPOT" })]

// Private subnets in two zones. Nothing but VPC endpoints leads out; those of ECS are for the EC2 instances.
[assembly: Network(VpcId = "vpc-0a1b2c3d4e5f60718", VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "logs", "secretsmanager", "ecs", "ecs-agent", "ecs-telemetry" })]
[assembly: Subnet("subnet-0a1b2c3d4e5f60718", AvailabilityZone = "ap-northeast-2a", Public = false)]
[assembly: Subnet("subnet-1a2b3c4d5e6f70819", AvailabilityZone = "ap-northeast-2c", Public = false)]
[assembly: SecurityGroup("sg-0123456789abcdef0", AllowsHttpsOut = true, IngressPorts = new[] { 8080 })]
