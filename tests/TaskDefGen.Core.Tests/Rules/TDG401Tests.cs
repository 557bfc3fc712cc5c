using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG401Tests
{
    private const string Refusal = "and the service names no subnet for it: ECS refuses it with \"Network Configuration must be provided when networkMode 'awsvpc' is specified\". ";

    [Theory]
    [InlineData("{ \"serviceName\": \"s\" }")]
    [InlineData("{ \"serviceName\": \"s\", \"launchType\": \"FARGATE\" }")]
    [InlineData("{ \"serviceName\": \"s\", \"deploymentController\": { \"type\": \"ECS\" } }")]
    [InlineData("{ \"serviceName\": \"s\", \"deploymentController\": { \"type\": \"CODE_DEPLOY\" } }")]
    public void Reports_Fargate_without_subnets(string service)
    {
        var finding = ServiceJudge.Reports<TDG401>(
            service,
            "",
            "Fargate gives each task a network interface of its own, " + Refusal + "Name the subnets with [Subnet], and their security group with [SecurityGroup].");
        Assert.Equal(["Add subnets and a security group to fill in"], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_an_empty_list_where_it_stands() => ServiceJudge.Reports<TDG401>(
        "{ \"serviceName\": \"s\", \"subnets\": [], \"securityGroups\": [{ \"id\": \"sg-1\" }] }",
        "/subnets",
        "Network mode \"awsvpc\" gives each task a network interface of its own, " + Refusal + "Name the subnets with [Subnet].",
        "{ \"networkMode\": \"awsvpc\", \"requiresCompatibilities\": [\"EC2\"] }");

    [Theory]
    [InlineData("{ \"serviceName\": \"s\", \"subnets\": [{ \"id\": \"subnet-1\" }] }")]
    [InlineData("{ \"serviceName\": \"s\", \"deploymentController\": { \"type\": \"EXTERNAL\" } }")]
    [InlineData("{ \"serviceName\": \"s\", \"deploymentController\": { \"type\": \"{Controller}\" } }")]
    [InlineData("{ \"network\": { \"natGateway\": true } }")]
    public void Takes_subnets_the_external_controller_and_what_is_no_service(string service) => ServiceJudge.Accepts<TDG401>(service);

    [Theory]
    [InlineData("{ \"networkMode\": \"bridge\", \"requiresCompatibilities\": [\"EC2\"] }")]
    [InlineData("{ \"networkMode\": \"{Mode}\" }")]
    [InlineData("{ \"requiresCompatibilities\": [\"EC2\"] }")]
    [InlineData("{ \"requiresCompatibilities\": [\"EC2\", \"FARGATE\"] }")]
    [InlineData("{}")]
    public void Takes_tasks_without_an_interface_of_their_own(string task) => ServiceJudge.Accepts<TDG401>("{ \"serviceName\": \"s\" }", task);
}
