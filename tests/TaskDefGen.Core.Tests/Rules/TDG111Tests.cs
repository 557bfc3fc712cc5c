using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG111Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "placementConstraints": [] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "placementConstraints": [{ "type": "memberOf", "expression": "{Expression}" }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.instance-type =~ t3.*" }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG111>(json);

    [Fact]
    public void Refuses_a_constraint()
    {
        var finding = Judge.Reports<TDG111>(
            """{ "requiresCompatibilities": ["FARGATE"], "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.instance-type =~ t3.*" }] }""",
            "/placementConstraints/0/expression",
            "Fargate places tasks itself and refuses placement constraints, such as \"attribute:ecs.instance-type =~ t3.*\". Leave it out, or run the task on EC2 only.");
        Assert.Equal(["Remove the placement constraint"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_one_without_an_expression()
    {
        var finding = Judge.Reports<TDG111>(
            """{ "requiresCompatibilities": ["FARGATE"], "placementConstraints": [{ "type": "memberOf" }] }""",
            "/placementConstraints/0",
            "Fargate places tasks itself and refuses placement constraints. Leave it out, or run the task on EC2 only.");
        Assert.Equal(["Remove the placement constraint"], Judge.Titles(finding));
    }
}
