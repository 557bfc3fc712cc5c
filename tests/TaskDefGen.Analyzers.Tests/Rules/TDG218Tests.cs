using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG218Tests
{
    [Fact]
    public async Task The_image_of_the_container_is_underlined_once_a_team_has_chosen()
    {
        const string Source = """
            [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class MyApp
            {
                [Container("agent", Image = "quay.io/agents/one:1.0")]
                class Agent;
            }
            """;
        Assert.Empty(await Verify.DiagnosticsOfAsync("TDG218", "", Source));
        var found = Assert.Single(await Verify.DiagnosticsOfAsync("TDG218", "taskdefgen.allowed_registries = public.ecr.aws", Source));
        Assert.Equal("TDG218", found.Id);
        Assert.Equal("\"quay.io/agents/one:1.0\"", (await found.Location.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken)).ToString(found.Location.SourceSpan));
    }
}
