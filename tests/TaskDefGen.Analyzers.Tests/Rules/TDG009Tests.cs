using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG009Tests
{
    [Fact]
    public Task The_reservation_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512, MemoryReservation = {|TDG009:513|})]
        class MyApp;
        """,
        ("TDG009", "MemoryReservation 513 is above Memory 512: ECS can't keep more free for container \"app\" than it may use. Write 512 at most, or raise Memory."));

    [Fact]
    public Task As_much_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512, MemoryReservation = 512)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_lowered() => Verify.FixAsync(
        "TDG009",
        "Set MemoryReservation to 512",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512, MemoryReservation = {|TDG009:513|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512, MemoryReservation = 512)]
        class MyApp;
        """);
}
