using Microsoft.CodeAnalysis;

namespace TaskDefGen.Analyzers;

/// <summary>A family, and who has it.</summary>
/// <param name="Order">The place of the environment among those of the class.</param>
internal sealed record FamilyUse(string Family, string Class, string? Environment, int Order, Location Location)
{
    /// <summary>As a message names it: <c>MyProject.UserService (stg)</c>.</summary>
    public string Display => Environment is null ? Class : Class + " (" + Environment + ")";
}
