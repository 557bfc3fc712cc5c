using System.Collections.Generic;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Emits a class with a property for each token that the build left open.</summary>
internal static class ParametersEmitter
{
    public const string Suffix = "Parameters";

    private const string CompanionSuffix = "TaskDefinition";

    /// <summary><c>UserServiceParameters</c> beside <c>UserServiceTaskDefinition</c>.</summary>
    public static string NameFor(string companion)
    {
        var at = companion.LastIndexOf(CompanionSuffix, System.StringComparison.Ordinal);
        return companion.Substring(0, at) + Suffix + companion.Substring(at + CompanionSuffix.Length);
    }

    public static void Emit(SourceBuilder source, string name, bool isPublic, string owner, IEnumerable<string> tokens)
    {
        source
            .Line("/// <summary>What the build left open in " + owner + ", for whoever registers.</summary>")
            .Line(GeneratedCode.Attribute)
            .Open((isPublic ? "public" : "internal") + " sealed partial class " + name);
        var first = true;
        foreach (var token in tokens)
        {
            if (!first)
                source.Line();
            first = false;
            source
                .Line("/// <summary>What <c>{" + token + "}</c> stands for.</summary>")
                .Line("public string " + ParameterName.Of(token) + " { get; set; }");
        }

        source.Close();
    }
}
