using TaskDefGen;

[assembly: TaskDefinitionDefaults(
    Project = "myproject",
    Region = "ap-northeast-2",
    AccountId = "123456789012",
    ExecutionRole = "ecsTaskExecutionRole")]
[assembly: RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.Linux)]
[assembly: Tag("Environment", "{Environment}")]
[assembly: Tag("Project", "{Project}")]
[assembly: Tag("ManagedBy", "terraform")]
