using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Emits what all companions of a compilation share: it describes, compares and registers.</summary>
internal static class RegistrarEmitter
{
    public const string Hint = "TaskDefGen.Registrar.g.cs";

    public const string FullName = "global::" + CarrierEmitter.Namespace + "." + ClassName;

    private const string ClassName = "TaskDefinitionRegistrar";

    public static SourceText Emit()
    {
        var source = new SourceBuilder();
        return source
            .Line(SdkNames.Pragma)
            .OpenNamespace(CarrierEmitter.Namespace)
            .Line(GeneratedCode.Attribute)
            .Open("internal static class " + ClassName)
            .Open("internal static async " + SdkNames.TaskOf(SdkNames.Registration) + " RegisterAsync(" + SdkNames.Client + " ecs, " + SdkNames.Request
                + " request, string environment, global::System.Func<string> json, " + SdkNames.Images + " images, bool skipIfUnchanged, " + SdkNames.Cancellation + " cancellationToken)")
            .Line("var differences = new global::System.Collections.Generic.List<string>();")
            .Open("if (skipIfUnchanged)")
            .Line("var wanted = global::TaskDefGen.CompilerServices.ComparedValue.Parse(json());")
            .Open("if (images != null)")
            .Open("foreach (var image in images)")
            .Line("wanted = wanted.WithImage(image.Key, image.Value);")
            .Close()
            .Close()
            .Line("var latest = await FindLatestAsync(ecs, request.Family, cancellationToken).ConfigureAwait(false);")
            .Open("if (latest != null)")
            .Open("foreach (var difference in global::TaskDefGen.CompilerServices.RevisionComparison.Compare(" + DescribedRevisionEmitter.FullName + ".Of(latest), wanted))")
            .Line("differences.Add(difference.ToString());")
            .Close()
            .Open("if (differences.Count == 0)")
            .Line("return Registration(latest.TaskDefinition, request, environment, false, differences);")
            .Close()
            .Close()
            .Close()
            .Line("var response = await ecs.RegisterTaskDefinitionAsync(request, cancellationToken).ConfigureAwait(false);")
            .Line("return Registration(response.TaskDefinition, request, environment, true, differences);")
            .Close()
            .Line()
            .Line("// The latest active revision of a family; null where there is none.")
            .Open("private static async " + SdkNames.TaskOf(SdkNames.Model + "DescribeTaskDefinitionResponse") + " FindLatestAsync(" + SdkNames.Client + " ecs, string family, "
                + SdkNames.Cancellation + " cancellationToken)")
            .Open("try")
            .Line("var request = new " + SdkNames.Model + "DescribeTaskDefinitionRequest { TaskDefinition = family, Include = new " + SdkNames.ListOf("string") + " { \"TAGS\" } };")
            .Line("var response = await ecs.DescribeTaskDefinitionAsync(request, cancellationToken).ConfigureAwait(false);")
            .Line("return response.TaskDefinition == null ? null : response;")
            .Close()
            .Open("catch (" + SdkNames.Model + "ClientException error) when (error.Message != null && error.Message.IndexOf(\"Unable to describe task definition\", global::System.StringComparison.OrdinalIgnoreCase) >= 0)")
            .Line("return null;")
            .Close()
            .Close()
            .Line()
            .Open("private static " + SdkNames.Registration + " Registration(" + SdkNames.Model + "TaskDefinition revision, " + SdkNames.Request
                + " request, string environment, bool isNew, global::System.Collections.Generic.IReadOnlyList<string> differences)")
            .Line("// An int in version 3 of the SDK, and one that may be null in version 4: Convert takes both.")
            .Line("var number = global::System.Convert.ToInt32(revision.Revision, global::System.Globalization.CultureInfo.InvariantCulture);")
            .Line("return new " + SdkNames.Registration + "(request.Family, environment, number, revision.TaskDefinitionArn, isNew, differences);")
            .Close()
            .Close()
            .CloseNamespace(CarrierEmitter.Namespace)
            .ToSourceText();
    }
}
