namespace TaskDefGen.Generator;

/// <summary>The steps of the pipeline, by which tests ask what an edit made run again.</summary>
public static class StepNames
{
    public const string Settings = "TaskDefGen.Settings";
    public const string Facts = "TaskDefGen.Facts";
    public const string SdkSurface = "TaskDefGen.SdkSurface";
    public const string Definitions = "TaskDefGen.Definitions";
    public const string JsonForm = "TaskDefGen.JsonForm";
    public const string Outputs = "TaskDefGen.Outputs";
    public const string Groups = "TaskDefGen.Groups";
    public const string Catalogue = "TaskDefGen.Catalogue";
    public const string Registrar = "TaskDefGen.Registrar";
    public const string RegisterAll = "TaskDefGen.RegisterAll";
}
