using Microsoft.CodeAnalysis;

namespace TaskDefGen.Analyzers;

/// <summary>A family, and who has it.</summary>
internal sealed record FamilyUse(string Family, string Class, string? Environment, Location Location)
{
    /// <summary>As a message names it: <c>MyProject.UserService (stg)</c>.</summary>
    public string Display => Environment is null ? Class : Class + " (" + Environment + ")";
}
