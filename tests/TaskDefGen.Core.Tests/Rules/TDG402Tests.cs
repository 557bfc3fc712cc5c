using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG402Tests
{
    private const string Service = "{ \"serviceName\": \"s\", \"subnets\": [{ \"id\": \"subnet-1\" }, { \"id\": \"subnet-2\" }], \"securityGroups\": [{ \"id\": \"sg-1\" }] }";

    private const string Refusal = ": ECS refuses it with \"Network Configuration is not valid for the given networkMode of this task definition\". "
        + "Remove [Subnet] and [SecurityGroup], or set NetworkMode to awsvpc.";

    [Theory]
    [InlineData("{ \"networkMode\": \"bridge\" }", "tasks in network mode \"bridge\" have no network interface of their own")]
    [InlineData("{ \"networkMode\": \"host\" }", "tasks in network mode \"host\" have no network interface of their own")]
    [InlineData("{ \"networkMode\": \"none\" }", "tasks in network mode \"none\" have no network interface of their own")]
    [InlineData("{ \"requiresCompatibilities\": [\"EC2\"] }", "without NetworkMode the tasks use Docker's bridge on their instance")]
    public void Reports_subnets_that_no_task_uses(string task, string reason)
    {
        var finding = Assert.Single(ServiceJudge.Run<TDG402>(Service, task));
        Assert.Equal(("/subnets/0/id", "The service names subnets, and " + reason + Refusal), (finding.Pointer, finding.Message));
        Assert.Equal(["Set NetworkMode to awsvpc", "Remove subnets and security groups"], Judge.Titles(finding));
        ServiceJudge.Accepts<TDG402>(Service, JsonEditor.Apply(task, finding.Edits[0]));
        ServiceJudge.Accepts<TDG402>(JsonEditor.Apply(Service, finding.Edits[1]), task);
    }

    [Theory]
    [InlineData("{ \"networkMode\": \"awsvpc\" }")]
    [InlineData("{ \"networkMode\": \"{Mode}\" }")]
    [InlineData("{ \"requiresCompatibilities\": [\"FARGATE\"] }")]
    public void Takes_tasks_that_use_them_or_may(string task) => ServiceJudge.Accepts<TDG402>(Service, task);

    [Theory]
    [InlineData("{ \"serviceName\": \"s\" }")]
    [InlineData("{ \"serviceName\": \"s\", \"subnets\": [] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\" }] }")]
    public void Takes_a_service_without_subnets_and_subnets_without_a_service(string service) => ServiceJudge.Accepts<TDG402>(service, "{ \"networkMode\": \"bridge\" }");
}
