using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Emits the part of a companion that makes requests and registers them.</summary>
internal static class RegistrationEmitter
{
    public static SourceText Emit(EquatableArray<DefinitionOutput> definitions)
    {
        var source = new SourceBuilder().Line(SdkNames.Pragma);
        for (var i = 0; i < definitions.Count; i++)
        {
            if (definitions[i] is { CompanionName: { } companion, Registration: { } registration })
                Write(source, definitions[i], companion, registration);
        }

        return source.ToSourceText();
    }

    private static void Write(SourceBuilder source, DefinitionOutput definition, string companion, RegistrationOutput registration)
    {
        var form = new RegistrationForm(definition, registration);
        source.OpenNamespace(definition.Namespace);
        if (form.ParametersName is { } parameters)
        {
            ParametersEmitter.Emit(source, parameters, definition.IsPublic, "<c>" + CSharpText.Comment(definition.ClassName) + "</c>", registration.Tokens);
            source.Line();
        }

        source.Open("static partial class " + companion);
        EmitCreate(source, form);
        source.Line();
        EmitRegister(source, form, withOptions: false);
        source.Line();
        EmitRegister(source, form, withOptions: true);
        for (var i = 0; i < registration.Requests.Count; i++)
        {
            source.Line();
            EmitRequest(source, form, i);
        }

        if (registration.Tokens.Count > 0)
        {
            source.Line();
            EmitWanted(source, form);
        }

        source.Close().CloseNamespace(definition.Namespace);
    }

    private static void EmitCreate(SourceBuilder source, RegistrationForm form)
    {
        source.Line("/// <summary>Makes the input of RegisterTaskDefinition" + (form.HasEnvironments ? " in an environment" : "") + ".</summary>");
        form.DocumentDefinition(source);
        source
            .Line("/// <param name=\"images\">Images by the name of the container that is to run them instead of its own; may be null.</param>")
            .Line("/// <returns>A request that the caller may change.</returns>");
        form.DocumentExceptions(source);
        source.Open("public static " + SdkNames.Request + " CreateRegisterTaskDefinitionRequest(" + Join(form.DefinitionParameters, [SdkNames.Images + " images = null"]) + ")");
        if (form.ParametersName is not null)
            source.Line("if (parameters == null) throw new global::System.ArgumentNullException(\"parameters\");");
        if (form.HasEnvironments)
            form.ForEach(source, i => "return " + RequestMethod(i) + "(" + Join(form.TokenArguments, ["images"]) + ");");
        else
            source.Line("return " + RequestMethod(0) + "(" + Join(form.TokenArguments, ["images"]) + ");");
        source.Close();
    }

    private static void EmitRegister(SourceBuilder source, RegistrationForm form, bool withOptions)
    {
        source
            .Line("/// <summary>Registers the task definition" + (form.HasEnvironments ? " of an environment" : "") + " as a new revision.</summary>")
            .Line("/// <param name=\"ecs\">The client of the account and region to register in.</param>");
        form.DocumentDefinition(source);
        if (withOptions)
        {
            source
                .Line("/// <param name=\"images\">Images by the name of the container that is to run them instead of its own; may be null.</param>")
                .Line("/// <param name=\"skipIfUnchanged\">Whether to keep the latest revision where it says the same to ECS.</param>");
        }

        source
            .Line("/// <param name=\"cancellationToken\">Stops the request.</param>")
            .Line("/// <returns>The revision, and whether it is new. What goes wrong comes as the SDK's own exception.</returns>");
        form.DocumentExceptions(source);
        var own = withOptions
            ? new[] { SdkNames.Images + " images = null", "bool skipIfUnchanged = false", SdkNames.Cancellation + " cancellationToken = default(" + SdkNames.Cancellation + ")" }
            : [SdkNames.Cancellation + " cancellationToken"];
        source.Open("public static " + SdkNames.TaskOf(SdkNames.Registration) + " RegisterAsync(" + Join([SdkNames.Client + " ecs"], form.DefinitionParameters, own) + ")");
        if (withOptions)
        {
            var json = form.ParametersName is null
                ? "GetJson(" + string.Join(", ", form.EnvironmentArguments) + ")"
                : WantedMethod + "(" + Join(form.EnvironmentArguments, form.TokenArguments) + ")";
            source
                .Line("if (ecs == null) throw new global::System.ArgumentNullException(\"ecs\");")
                .Line("return " + RegistrarEmitter.FullName + ".RegisterAsync(ecs, CreateRegisterTaskDefinitionRequest("
                    + Join(form.DefinitionArguments, ["images"]) + "), " + (form.HasEnvironments ? "environment" : "null") + ", () => " + json
                    + ", images, skipIfUnchanged, cancellationToken);");
        }
        else
        {
            source.Line("return RegisterAsync(" + Join(["ecs"], form.DefinitionArguments, ["null", "false", "cancellationToken"]) + ");");
        }

        source.Close();
    }

    private static void EmitRequest(SourceBuilder source, RegistrationForm form, int index)
    {
        var request = form.Registration.Requests[index];
        source.Open("private static " + SdkNames.Request + " " + RequestMethod(index) + "(" + Join(form.TokenParameters, [SdkNames.Images + " images"]) + ")");
        if (request.Tokens.Count > 0)
            source.Line(SdkNames.Arguments + ".RequireTokens(" + Join([CSharpText.Literal(form.ParametersName!)], TokenValues(request.Tokens)) + ");");
        source.Line(SdkNames.Arguments + ".CheckImages(" + Join(["images"], request.Containers) + ");");
        for (var i = 0; i < request.Code.Count; i++)
            source.Begin().Add(i == 0 ? "return " : "").Add(request.Code[i]).Add(i == request.Code.Count - 1 ? ";" : "").Line();
        source.Close();
    }

    /// <summary>The JSON as it is to be registered: what an unchanged revision is compared with.</summary>
    private static void EmitWanted(SourceBuilder source, RegistrationForm form)
    {
        source.Open("private static string " + WantedMethod + "(" + Join(form.EnvironmentParameters, form.TokenParameters) + ")");
        if (form.HasEnvironments)
            form.ForEach(source, i => "return " + Json(i) + ";");
        else
            source.Line("return " + Json(0) + ";");
        source.Close();

        string Json(int index) => form.Registration.Requests[index].Json ?? "GetJson(" + string.Join(", ", form.EnvironmentArguments) + ")";
    }

    /// <summary>Each token with what the caller gave for it.</summary>
    public static IEnumerable<string> TokenValues(IEnumerable<string> tokens) =>
        tokens.Select(t => "new " + SdkNames.TokenValue + "(" + CSharpText.Literal(t) + ", parameters." + ParameterName.Of(t) + ")");

    public static string Join(params IEnumerable<string>[] parts) => string.Join(", ", parts.SelectMany(p => p));

    private const string WantedMethod = "GetJsonToRegister";

    private static string RequestMethod(int index) => "CreateRequest" + index.ToString(CultureInfo.InvariantCulture);
}
