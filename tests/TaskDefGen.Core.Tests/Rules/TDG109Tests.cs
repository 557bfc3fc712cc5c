using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG109Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "pidMode": "task" }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "pidMode": "{Mode}", "ipcMode": "{Mode}" }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "pidMode": null, "ipcMode": null }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "pidMode": "host", "ipcMode": "host" }""")]
    [InlineData("""{ "pidMode": "host" }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG109>(json);

    [Fact]
    public void Refuses_the_processes_of_the_host()
    {
        var finding = Judge.Reports<TDG109>(
            """{ "requiresCompatibilities": ["FARGATE"], "pidMode": "host" }""",
            "/pidMode",
            "Fargate takes pidMode task only, and this task asks for \"host\". Write PidMode = Task, so that the containers of the task see each other's processes, or leave it out.");
        Assert.Equal(["Set PidMode to task"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_ipc_mode_none()
    {
        var finding = Judge.Reports<TDG109>(
            """{ "requiresCompatibilities": ["FARGATE"], "ipcMode": "none" }""",
            "/ipcMode",
            "Fargate takes no ipcMode, and this task asks for \"none\". Leave IpcMode out, or run the task on EC2 only.");
        Assert.Equal(["Remove IpcMode"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_ipc_mode_task()
    {
        var finding = Judge.Reports<TDG109>(
            """{ "requiresCompatibilities": ["FARGATE"], "ipcMode": "task" }""",
            "/ipcMode",
            "Fargate takes no ipcMode, and this task asks for \"task\". Leave IpcMode out, or run the task on EC2 only.");
        Assert.Equal(["Remove IpcMode"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_ipc_mode_host()
    {
        var finding = Judge.Reports<TDG109>(
            """{ "requiresCompatibilities": ["FARGATE"], "ipcMode": "host" }""",
            "/ipcMode",
            "Fargate takes no ipcMode, and this task asks for \"host\". Leave IpcMode out, or run the task on EC2 only.");
        Assert.Equal(["Remove IpcMode"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_task_on_Windows()
    {
        var finding = Judge.Reports<TDG109>(
            """{ "requiresCompatibilities": ["FARGATE"], "pidMode": "task", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
            "/pidMode",
            "Windows containers on Fargate take no pidMode, and this task asks for \"task\". Leave PidMode out.");
        Assert.Equal(["Remove PidMode"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_host_on_Windows()
    {
        var finding = Judge.Reports<TDG109>(
            """{ "requiresCompatibilities": ["FARGATE"], "pidMode": "host", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
            "/pidMode",
            "Windows containers on Fargate take no pidMode, and this task asks for \"host\". Leave PidMode out.");
        Assert.Equal(["Remove PidMode"], Judge.Titles(finding));
    }
}
