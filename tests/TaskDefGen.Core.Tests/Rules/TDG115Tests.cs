using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG115Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "startTimeout": 2, "stopTimeout": 2 }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "startTimeout": 120, "stopTimeout": 120 }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app" }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "startTimeout": 300, "stopTimeout": 300 }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG115>(json);

    [Fact]
    public void Refuses_StartTimeout_1()
    {
        var finding = Judge.Reports<TDG115>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "startTimeout": 1 }] }""",
            "/containerDefinitions/0/startTimeout",
            "Container \"app\" has startTimeout 1; Fargate takes 2 to 120 seconds. Write StartTimeout = 2.");
        Assert.Equal(["Set StartTimeout to 2"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_StartTimeout_0()
    {
        var finding = Judge.Reports<TDG115>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "startTimeout": 0 }] }""",
            "/containerDefinitions/0/startTimeout",
            "Container \"app\" has startTimeout 0; Fargate takes 2 to 120 seconds. Write StartTimeout = 2.");
        Assert.Equal(["Set StartTimeout to 2"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_StartTimeout_121()
    {
        var finding = Judge.Reports<TDG115>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "startTimeout": 121 }] }""",
            "/containerDefinitions/0/startTimeout",
            "Container \"app\" has startTimeout 121; Fargate takes 2 to 120 seconds. Write StartTimeout = 120.");
        Assert.Equal(["Set StartTimeout to 120"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_StopTimeout_1()
    {
        var finding = Judge.Reports<TDG115>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "stopTimeout": 1 }] }""",
            "/containerDefinitions/0/stopTimeout",
            "Container \"app\" has stopTimeout 1; Fargate takes 2 to 120 seconds. Write StopTimeout = 2.");
        Assert.Equal(["Set StopTimeout to 2"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_StopTimeout_0()
    {
        var finding = Judge.Reports<TDG115>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "stopTimeout": 0 }] }""",
            "/containerDefinitions/0/stopTimeout",
            "Container \"app\" has stopTimeout 0; Fargate takes 2 to 120 seconds. Write StopTimeout = 2.");
        Assert.Equal(["Set StopTimeout to 2"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_StopTimeout_121()
    {
        var finding = Judge.Reports<TDG115>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "stopTimeout": 121 }] }""",
            "/containerDefinitions/0/stopTimeout",
            "Container \"app\" has stopTimeout 121; Fargate takes 2 to 120 seconds. Write StopTimeout = 120.");
        Assert.Equal(["Set StopTimeout to 120"], Judge.Titles(finding));
    }
}
