namespace TaskDefGen.Build;

/// <summary>The codes that a build can report, each with a page under docs/rules. A code is never reused.</summary>
internal static class BuildCodes
{
    public const string CannotWrite = "TDG950";
    public const string AssemblyMissing = "TDG951";
    public const string NotDotNetAssembly = "TDG952";
    public const string SharedFile = "TDG953";
    public const string UnusablePath = "TDG954";
    public const string SamePath = "TDG955";
    public const string InvalidParameter = "TDG956";
    public const string UnreadableCarrier = "TDG957";

    /// <summary>Reported by the targets.</summary>
    public const string UnknownPreset = "TDG958";

    public const string Unexpected = "TDG959";

    public static string HelpLink(string code) =>
        "https://github.com/taskdefgen/taskdefgen/blob/main/docs/rules/" + code + ".md";
}
