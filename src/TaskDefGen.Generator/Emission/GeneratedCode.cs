namespace TaskDefGen.Generator.Emission;

/// <summary>What marks generated types.</summary>
internal static class GeneratedCode
{
    /// <summary>Without our version: an upgrade should change no generated line that has not changed.</summary>
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"TaskDefGen\", null)]";
}
