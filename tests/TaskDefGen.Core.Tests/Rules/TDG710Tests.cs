using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG710Tests
{
    private const string Task = "{ \"networkMode\": \"awsvpc\", \"requiresCompatibilities\": [\"FARGATE\"], \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": 80 }, { \"containerPortRange\": \"8000-8010\" }] }, { \"name\": \"log-router\" }] }";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\", \"containerPort\": 80 }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\", \"containerPort\": 8005 }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"${NAME}\", \"containerPort\": 1 }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\", \"containerPort\": \"${PORT}\" }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerPort\": 80 }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"web\", \"containerPort\": 80 }] }", null, "{ \"containerDefinitions\": [{ \"name\": \"{Name}\" }] }")]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\", \"containerPort\": 81 }] }", null, "{ \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": \"${PORT}\" }] }] }")]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG710>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\", \"containerPort\": 8080 }] }", "/loadBalancers/0/containerPort", "port 8080 of container \"app\", which maps 80 and 8000-8010", "Set ContainerPort to 80 | Map port 8080 of the container", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"App\", \"containerPort\": 80 }] }", "/loadBalancers/0/containerName", "The container App does not exist", "Set ContainerName to \"app\"", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"nginx\", \"containerPort\": 80 }] }", "/loadBalancers/0/containerName", "the task has \"app\" and \"log-router\"", "", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"log-router\", \"containerPort\": 80 }] }", "/loadBalancers/0/containerPort", "which maps none", "Map port 80 of the container", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"app\" }] }", "/loadBalancers/0", "has no port to send traffic to: container \"app\" maps 80 and 8000-8010. Write ContainerPort = 80.", "Set ContainerPort to 80", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"containerName\": \"log-router\" }] }", "/loadBalancers/0", "maps none. Describe the port", "", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG710>(service, task ?? Task, environment));
        Assert.Equal(pointer, finding.Pointer);
        Assert.Contains(part, finding.Message, StringComparison.Ordinal);
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(finding)));
        foreach (var edit in finding.Edits)
        {
            if (edit is Edit.Add) // of a port, in the task
                ServiceJudge.Accepts<TDG710>(service, JsonEditor.Apply(task ?? Task, edit), environment);
            else
                ServiceJudge.Accepts<TDG710>(JsonEditor.Apply(service, edit), task ?? Task, environment);
        }
    }
}
