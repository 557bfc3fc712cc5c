using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG114Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": 21 } }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": 200 } }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2", "FARGATE"], "ephemeralStorage": { "sizeInGiB": 30 } }""")]
    [InlineData("""{ "family": "f", "ephemeralStorage": { "sizeInGiB": 100 } }""")]
    [InlineData("""{ "requiresCompatibilities": ["{Where}"], "ephemeralStorage": { "sizeInGiB": 100 } }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG114>(json);

    [Fact]
    public void Leaves_twenty_out()
    {
        var finding = Judge.Reports<TDG114>(
            """{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": 20 } }""",
            "/ephemeralStorage/sizeInGiB",
            "Ephemeral storage is 21 to 200 GiB; 20 is not. Leave EphemeralStorage out: every task has 20 GiB.");
        Assert.Equal(["Remove the ephemeral storage"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_too_little()
    {
        var finding = Judge.Reports<TDG114>(
            """{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": 19 } }""",
            "/ephemeralStorage/sizeInGiB",
            "Ephemeral storage is 21 to 200 GiB; 19 is not. Write 21.");
        Assert.Equal(["Set SizeInGiB to 21"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_too_much()
    {
        var finding = Judge.Reports<TDG114>(
            """{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": 201 } }""",
            "/ephemeralStorage/sizeInGiB",
            "Ephemeral storage is 21 to 200 GiB; 201 is not. Write 200.");
        Assert.Equal(["Set SizeInGiB to 200"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_it_on_EC2()
    {
        var finding = Judge.Reports<TDG114>(
            """{ "requiresCompatibilities": ["EC2", "EXTERNAL"], "ephemeralStorage": { "sizeInGiB": 500 } }""",
            "/ephemeralStorage/sizeInGiB",
            "Only Fargate gives a task storage of its own, and this one is for EC2 and EXTERNAL. Leave EphemeralStorage out.");
        Assert.Equal(["Remove the ephemeral storage"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_it_on_Windows()
    {
        var finding = Judge.Reports<TDG114>(
            """{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": 30 }, "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""",
            "/ephemeralStorage/sizeInGiB",
            "Windows containers take no ephemeralStorage. Leave EphemeralStorage out.");
        Assert.Equal(["Remove the ephemeral storage"], Judge.Titles(finding));
    }
}
