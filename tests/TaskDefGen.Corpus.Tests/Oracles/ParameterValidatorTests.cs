using System;
using System.Linq;
using System.Threading.Tasks;
using TaskDefGen.Testing;

namespace TaskDefGen.Corpus.Tests.Oracles;

/// <summary>The validator that the AWS CLI runs before it sends anything.</summary>
public sealed class ParameterValidatorTests
{
    [Fact]
    public async Task Every_emitted_file_passes() =>
        (await EcsModel.ValidateAsync([.. Families.All.Select(f => EmittedFile.PathOf(f.Data))])).EnsureSuccess();

    [Theory]
    [InlineData("""{"containerDefinitions":[]}""", "Missing required parameter in input: \"family\"")]
    [InlineData("""{"family":"f","containerDefinitions":[{"cpu":"256"}]}""", "Invalid type for parameter containerDefinitions[0].cpu, value: 256")]
    [InlineData("""{"family":"f","containerDefinitions":[{"Image":"i"}]}""", "Unknown parameter in containerDefinitions[0]: \"Image\"")]
    [InlineData("""{"family":"f","cpu":256,"containerDefinitions":[]}""", "Invalid type for parameter cpu, value: 256")]
    public async Task A_broken_file_does_not_pass(string json, string fault)
    {
        using var folder = new TempDirectory();

        var result = await EcsModel.ValidateAsync(EmittedFile.PathOf("nginx"), folder.Write("broken.json", json));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("broken.json: " + fault, result.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("nginx.json", result.StandardOutput, StringComparison.Ordinal);
    }
}
