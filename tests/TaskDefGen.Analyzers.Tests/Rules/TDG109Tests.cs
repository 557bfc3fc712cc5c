using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG109Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, PidMode = {|TDG109:PidMode.Host|}, IpcMode = {|TDG109:IpcMode.Task|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG109", "Fargate takes pidMode task only, and this task asks for \"host\". Write PidMode = Task, so that the containers of the task see each other's processes, or leave it out."),
        ("TDG109", "Fargate takes no ipcMode, and this task asks for \"task\". Leave IpcMode out, or run the task on EC2 only."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, PidMode = PidMode.Task)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG109",
        "Set PidMode to task",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, PidMode = {|TDG109:PidMode.Host|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, PidMode = PidMode.Task)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
