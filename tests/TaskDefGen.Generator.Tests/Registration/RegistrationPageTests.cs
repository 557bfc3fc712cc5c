using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.AwsSdkEcs;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests.Registration;

/// <summary>What docs/registration.md shows compiles as it stands, with both versions of the SDK.</summary>
public class RegistrationPageTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void The_examples_compile(int major)
    {
        var calls = Blocks("calls");
        Assert.Equal(5, calls.Length);
        var program =
            "using System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Amazon.ECS;\nusing TaskDefGen;\n\n"
            + "internal static class Deploy\n{\n    public static async Task RunAsync(CancellationToken ct)\n    {\n" + string.Concat(calls) + "    }\n}\n";

        Sdk.Verifier(SdkReferences.Of(major), [.. Blocks("definitions"), program]).WithTokens("ImageTag=").Run().AssertClean();
    }

    private static string[] Blocks(string kind)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "registration.md")).ReplaceLineEndings("\n");
        return [.. Regex.Matches(page, "<!-- " + kind + " -->\n```csharp\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)).Select(m => m.Groups[1].Value)];
    }
}
