namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Types as the generated code writes them: always in full, since users' names and usings stand around it.</summary>
internal static class SdkNames
{
    public const string Client = "global::Amazon.ECS.IAmazonECS";
    public const string Model = "global::Amazon.ECS.Model.";
    public const string Request = Model + "RegisterTaskDefinitionRequest";
    public const string Arguments = "global::TaskDefGen.CompilerServices.RegistrationArguments";
    public const string TokenValue = "global::TaskDefGen.CompilerServices.TokenValue";
    public const string Registration = "global::TaskDefGen.TaskDefinitionRegistration";
    public const string Images = "global::System.Collections.Generic.IReadOnlyDictionary<string, string>";
    public const string Cancellation = "global::System.Threading.CancellationToken";

    /// <summary>
    /// Members of the SDK may be obsolete; the registrar may stand in a referenced assembly too, whose internals are visible; and whoever promises
    /// to be CLS-compliant did not ask for what is generated.
    /// </summary>
    public const string Pragma = "#pragma warning disable CS0612, CS0618, CS0436, CS3001, CS3002, CS3003";

    public static string TaskOf(string type) => "global::System.Threading.Tasks.Task<" + type + ">";

    public static string ListOf(string type) => "global::System.Collections.Generic.List<" + type + ">";
}
