namespace TaskDefGen.Generator;

/// <summary>The steps of the pipeline, by which tests ask what an edit made run again.</summary>
public static class StepNames
{
    public const string Facts = "TaskDefGen.Facts";
    public const string AssemblyFacts = "TaskDefGen.AssemblyFacts";
    public const string Settings = "TaskDefGen.Settings";
    public const string SdkSurface = "TaskDefGen.SdkSurface";
    public const string Definition = "TaskDefGen.Definition";
    public const string Clashes = "TaskDefGen.Clashes";
    public const string TakenNames = "TaskDefGen.TakenNames";
    public const string Output = "TaskDefGen.Output";
    public const string CatalogueNamespace = "TaskDefGen.CatalogueNamespace";
    public const string Catalogue = "TaskDefGen.Catalogue";
    public const string Registrar = "TaskDefGen.Registrar";
    public const string RegisterAll = "TaskDefGen.RegisterAll";
}
