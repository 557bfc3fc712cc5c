using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG113Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "resourceRequirements": [] }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "dockerSecurityOptions": [] }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "dockerSecurityOptions": ["{Option}"] }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "dockerSecurityOptions": ["label:user:app"], "resourceRequirements": [{ "type": "GPU", "value": "1" }] }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "resourceRequirements": [{ "type": "{Type}", "value": "1" }] }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG113>(json);

    [Fact]
    public void Refuses_a_GPU()
    {
        var finding = Judge.Reports<TDG113>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "resourceRequirements": [{ "type": "GPU", "value": "1" }] }] }""",
            "/containerDefinitions/0/resourceRequirements/0/type",
            "Container \"app\" asks for a GPU, and Fargate has none. Leave it out, or run the task on EC2 only.");
        Assert.Equal(["Remove the GPU"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_an_inference_accelerator()
    {
        const string Json = """{ "requiresCompatibilities": ["FARGATE"], "inferenceAccelerators": [{ "deviceName": "device_1", "deviceType": "eia1.medium" }], "containerDefinitions": [] }""";
        var finding = Judge.Reports<TDG113>(
            Json,
            "/inferenceAccelerators/0",
            "The task asks for the inference accelerator \"device_1\", and Fargate has none. Leave it out.");
        Assert.Equal(["Remove the inference accelerator"], Judge.Titles(finding));
        Judge.Accepts<TDG113>(Json.Replace("FARGATE", "EC2", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_security_option()
    {
        var finding = Judge.Reports<TDG113>(
            """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "dockerSecurityOptions": ["label:user:app"] }] }""",
            "/containerDefinitions/0/dockerSecurityOptions/0",
            "Container \"app\" has the Docker security option \"label:user:app\", and Fargate refuses all of them. Leave it out, or run the task on EC2 only.");
        Assert.Equal(["Remove security option label:user:app"], Judge.Titles(finding));
    }
}
