using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Emits the part of the catalogue that registers all its definitions.</summary>
internal static class RegisterAllEmitter
{
    public const string Hint = "TaskDefinitions.Registration.g.cs";

    private const string Batch = "global::TaskDefGen.CompilerServices.RegistrationBatch";
    private const string Result = "global::System.Collections.Generic.IReadOnlyList<" + SdkNames.Registration + ">";
    private const string ParametersName = CatalogueEmitter.ClassName + ParametersEmitter.Suffix;

    public static SourceText Emit(EquatableArray<CatalogueEntry> entries, EquatableArray<CatalogueRegistration> registrations, string name)
    {
        var tokens = registrations.SelectMany(r => r.Tokens).Distinct(System.StringComparer.Ordinal).OrderBy(t => t, System.StringComparer.Ordinal).ToList();
        var source = new SourceBuilder();
        source.Line(SdkNames.Pragma).OpenNamespace(name);
        if (tokens.Count > 0)
        {
            ParametersEmitter.Emit(source, ParametersName, CatalogueEmitter.IsPublic(entries), "any task definition of this assembly", tokens);
            source.Line();
        }

        source.Open("static partial class " + CatalogueEmitter.ClassName);
        Document(source, tokens.Count > 0);
        source.Open("public static " + SdkNames.TaskOf(Result) + " RegisterAllAsync(" + SdkNames.Client + " ecs, " + (tokens.Count > 0 ? ParametersName + " parameters, " : "")
            + "string environment = null, int maxParallelism = 4, bool skipIfUnchanged = false, " + SdkNames.Cancellation + " cancellationToken = default(" + SdkNames.Cancellation + "))")
            .Line("if (ecs == null) throw new global::System.ArgumentNullException(\"ecs\");");
        if (tokens.Count > 0)
            source.Line("if (parameters == null) throw new global::System.ArgumentNullException(\"parameters\");");
        source.Line("var all = new " + Batch + "();");
        foreach (var registration in registrations.OrderBy(r => r.Companion, System.StringComparer.Ordinal))
            EmitEntry(source, registration);
        return source
            .Line("return all.RunAsync(environment, maxParallelism, " + CSharpText.Literal(ParametersName) + ", cancellationToken);")
            .Close()
            .Close()
            .CloseNamespace(name)
            .ToSourceText();
    }

    private static void Document(SourceBuilder source, bool hasTokens)
    {
        source
            .Line("/// <summary>Registers all task definitions of this assembly, several at a time, and gives all results or all errors.</summary>")
            .Line("/// <param name=\"ecs\">The client of the account and region to register in.</param>");
        if (hasTokens)
            source.Line("/// <param name=\"parameters\">What the tokens stand for that the build left open; those of what is registered must have a value.</param>");
        source
            .Line("/// <param name=\"environment\">Registers what is for this environment; null registers all, and what has no environments.</param>")
            .Line("/// <param name=\"maxParallelism\">How many registrations run at a time.</param>")
            .Line("/// <param name=\"skipIfUnchanged\">Whether to keep the latest revision of a family where it says the same to ECS.</param>")
            .Line("/// <param name=\"cancellationToken\">Stops: what has not begun does not begin.</param>")
            .Line("/// <returns>The revisions, by the name of the class.</returns>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">There is no such environment"
                + (hasTokens ? ", or a token has no value" : "") + ". Nothing was sent.</exception>")
            .Line("/// <exception cref=\"global::System.AggregateException\">Some were not registered: it names their families, and holds the SDK's exceptions.</exception>");
    }

    private static void EmitEntry(SourceBuilder source, CatalogueRegistration registration)
    {
        foreach (var entry in registration.Entries)
        {
            var arguments = new List<string> { "ecs" };
            if (entry.Environment is { } environment)
                arguments.Add(CSharpText.Literal(environment));
            if (registration.Parameters is { } parameters)
            {
                arguments.Add("new " + parameters + " { "
                    + string.Join(", ", registration.Tokens.Select(t => ParameterName.Of(t) + " = parameters." + ParameterName.Of(t))) + " }");
            }

            arguments.AddRange(["null", "skipIfUnchanged", "cancellation"]);
            source.Line("all.Add(" + RegistrationEmitter.Join(
                [CSharpText.LiteralOrNull(entry.Environment), CSharpText.Literal(entry.Family)],
                ["cancellation => " + registration.Companion + ".RegisterAsync(" + string.Join(", ", arguments) + ")"],
                RegistrationEmitter.TokenValues(entry.Tokens)) + ");");
        }
    }
}
