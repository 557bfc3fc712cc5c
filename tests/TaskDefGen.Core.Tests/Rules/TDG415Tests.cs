using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG415Tests
{
    private const string One = "\"subnets\": [{ \"id\": \"subnet-1\" }]";

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\" }, { \"id\": \"subnet-2\" }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"availabilityZone\": \"a\" }, { \"id\": \"subnet-2\", \"availabilityZone\": \"b\" }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"availabilityZone\": \"a\" }, { \"id\": \"subnet-2\" }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"availabilityZone\": \"{Zone}\" }, { \"id\": \"subnet-2\", \"availabilityZone\": \"{Zone}\" }] }")]
    [InlineData("{ \"subnets\": [{ \"id\": \"{Subnets}\" }] }")]
    [InlineData("{ \"subnets\": [{}] }")]
    public void Takes_several_zones_and_what_may_be_several(string? service) => ServiceJudge.Accepts<TDG415>(service, environment: "prod");

    [Theory]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\" }] }", "/subnets/0/id")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\", \"availabilityZone\": \"a\" }] }", "/subnets/0/id")]
    [InlineData("{ \"subnets\": [{ \"id\": \"subnet-1\" }, { \"id\": \"subnet-1\" }] }", "/subnets/1/id")]
    public void Reports_one_subnet(string service, string pointer)
    {
        var finding = ServiceJudge.Reports<TDG415>(
            service, pointer, "The service has the subnet \"subnet-1\" alone: if its zone fails, all tasks fail with it. Add a subnet in another zone.", environment: "prod");
        Assert.Equal(["Add a second subnet"], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_one_zone() => ServiceJudge.Reports<TDG415>(
        "{ \"subnets\": [{ \"id\": \"subnet-1\", \"availabilityZone\": \"a\" }, { \"id\": \"subnet-2\", \"availabilityZone\": \"A\" }] }",
        "/subnets/1/availabilityZone",
        "All subnets of the service are in the availability zone \"a\": if its zone fails, all tasks fail with it. Add a subnet in another zone.");

    [Theory]
    [InlineData("dev", "\"desiredCount\": 1, ", 0)]
    [InlineData("dev", "\"desiredCount\": 0, ", 0)]
    [InlineData("dev", "", 0)]
    [InlineData("development", "\"desiredCount\": 1, ", 0)]
    [InlineData("dev", "\"desiredCount\": 2, ", 1)]
    [InlineData("stg", "\"desiredCount\": 1, ", 1)]
    [InlineData(null, "\"desiredCount\": 1, ", 1)]
    public void One_task_for_development_may_stand_alone(string? environment, string count, int findings) =>
        Assert.Equal(findings, ServiceJudge.Run<TDG415>("{ " + count + One + " }", environment: environment).Count);
}
