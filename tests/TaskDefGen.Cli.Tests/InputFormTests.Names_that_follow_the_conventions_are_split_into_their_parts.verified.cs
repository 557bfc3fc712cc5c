using TaskDefGen;

namespace MyProject.Services;

[TaskDefinition(
    Project = "myproject",
    Service = "user-service",
    Environments = ["prod"],
    Region = "ap-northeast-2",
    Cpu = 1024,
    Memory = 2048)]
[Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service:v1")]
[PortMapping(8080)]
[PortMapping(9090)]
[AwsLogs]
[Tag("Environment", "{Environment}")]
[Tag("Project", "{Project}")]
public static class UserService;
