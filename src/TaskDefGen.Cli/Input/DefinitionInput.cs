using System.Collections.Generic;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Input;

/// <summary>One task definition out of an input, in the form of RegisterTaskDefinition.</summary>
/// <param name="File">As the user named it.</param>
/// <param name="Name">What it is called inside its file; empty where it is the whole file.</param>
/// <param name="Tokens">What was a placeholder and is now a token, to be declared in the project file.</param>
internal sealed record DefinitionInput(string File, string Name, JsonNode.Map Json, IReadOnlyList<DeclaredToken> Tokens);
