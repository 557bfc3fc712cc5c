using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>What the methods of one companion take: an environment where it has any, and the tokens that the build left open.</summary>
internal sealed class RegistrationForm(DefinitionOutput definition, RegistrationOutput registration)
{
    public RegistrationOutput Registration { get; } = registration;

    public bool HasEnvironments { get; } = definition.HasEnvironments;

    /// <summary>The class of the open tokens; null where there are none.</summary>
    public string? ParametersName { get; } = definition.ParametersName;

    public IEnumerable<string> EnvironmentParameters => HasEnvironments ? ["string environment"] : [];

    public IEnumerable<string> TokenParameters => ParametersName is null ? [] : [ParametersName + " parameters"];

    public IEnumerable<string> DefinitionParameters => EnvironmentParameters.Concat(TokenParameters);

    public IEnumerable<string> EnvironmentArguments => HasEnvironments ? ["environment"] : [];

    public IEnumerable<string> TokenArguments => ParametersName is null ? [] : ["parameters"];

    public IEnumerable<string> DefinitionArguments => EnvironmentArguments.Concat(TokenArguments);

    public void DocumentDefinition(SourceBuilder source)
    {
        if (HasEnvironments)
            source.Line("/// <param name=\"environment\">One of <see cref=\"Environments\"/>.</param>");
        if (ParametersName is not null)
            source.Line("/// <param name=\"parameters\">What the tokens stand for that the build left open; each must have a value.</param>");
    }

    public void DocumentExceptions(SourceBuilder source)
    {
        if (HasEnvironments)
            source.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such environment.</exception>");
        source.Line("/// <exception cref=\"global::System.ArgumentException\">" + (ParametersName is null ? "" : "A token has no value, or ")
            + (ParametersName is null ? "An" : "an") + " image is for a container that does not exist. Nothing was sent.</exception>");
    }

    /// <summary>A statement for each environment, which returns.</summary>
    public void ForEach(SourceBuilder source, Func<int, string> statement)
    {
        for (var i = 0; i < definition.Documents.Count; i++)
            source.Begin().Add(CompanionEmitter.IfEnvironment(definition.Documents[i])).Add(statement(i)).Line();
        source.Line(CompanionEmitter.NoSuchEnvironment(definition));
    }
}
