using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG007Tests
{
    [Fact]
    public Task A_container_without_an_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [{|TDG007:Container("app")|}]
        class MyApp
        {
            [Container("blank", Image = {|TDG007:" "|})]
            class Blank;

            [Container("none", Image = {|TDG007:null|})]
            class None;
        }
        """);

    [Fact]
    public Task A_class_with_nothing_but_a_port_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [PortMapping(8080)]
        class {|TDG007:MyApp|};
        """,
        ("TDG007", "Container \"my-app\" has no image, so there is nothing to run. Write Image = \"{AccountId}.dkr.ecr.{Region}.amazonaws.com/my-app:v1.0.0\", or another reference with its tag."));

    [Fact]
    public Task A_first_reference_is_written() => Verify.FixAsync(
        "TDG007",
        "Set Image to a first reference",
        """
        [TaskDefinition(Project = "shop", Service = "orders", Cpu = 256, Memory = 512, ExecutionRoleArn = "r")]
        [{|TDG007:Container|}]
        class Orders;
        """,
        """
        [TaskDefinition(Project = "shop", Service = "orders", Cpu = 256, Memory = 512, ExecutionRoleArn = "r")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/{Project}/{Service}:v1.0.0")]
        class Orders;
        """);

    [Fact]
    public Task What_left_it_out_is_overwritten() => Verify.FixAsync(
        "TDG007",
        "Set Image to a first reference",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "r")]
        [Container("app", Image = {|TDG007:null|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "r")]
        [Container("app", Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/app:v1.0.0")]
        class MyApp;
        """);
}
