using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG407Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        class MyApp
        {
            [Container("admin", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false)]
            [PortMapping({|TDG407:8080|})]
            private class Admin;
        }
        """,
        ("TDG407", "Containers \"app\" and \"admin\" both map tcp port 8080; in network mode awsvpc the whole task has each port once. Let one of them listen on another port."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        class MyApp
        {
            [Container("admin", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false)]
            [PortMapping(8081)]
            private class Admin;
        }
        """);
}
