using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Binding;

/// <summary>Reads whose task definition it is, from the class and the assembly, and makes the tokens of it.</summary>
internal static class IdentityReader
{
    public static TaskIdentity Read(BindingScope scope)
    {
        var project = Find(scope, TokenTable.Project);
        var service = Find(scope, TokenTable.Service);
        var region = Find(scope, TokenTable.Region);
        var account = Find(scope, TokenTable.AccountId);
        RejectBlank(scope, project, TokenTable.Project, "myproject");
        RejectBlank(scope, service, TokenTable.Service, "user-service");

        var values = new List<KeyValuePair<string, string?>>
        {
            new(TokenTable.Project, project.Text),
            new(TokenTable.Service, service.Text),
            new(TokenTable.Environment, scope.Environment),
            new(TokenTable.Region, region.Text),
            new(TokenTable.AccountId, account.Text),
        };

        if (scope.Parameters.Count > 0)
            AddParameters(scope, values);
        scope.Tokens = TokenTable.Create(values, scope.OpenBrace);
        if (scope.Tokens.Cycle.Count > 0)
        {
            scope.Report(
                AuthoringRules.TokenCycle,
                new SourceAnchor(0),
                "The tokens " + string.Join(" → ", scope.Tokens.Cycle.Select(n => "{" + n + "}")) + " stand for each other, so none has a value. "
                + "Give one of the TaskDefParameter items a value without the others.");
        }

        var converter = new ValueConverter(scope);
        CheckTokens(converter, project);
        CheckTokens(converter, service);
        CheckTokens(converter, region);
        CheckTokens(converter, account);
        return new TaskIdentity(
            Part(scope, TokenTable.Project),
            Part(scope, TokenTable.Service),
            scope.Environment,
            Part(scope, TokenTable.Region),
            Part(scope, TokenTable.AccountId),
            Origin(scope, project),
            Origin(scope, service),
            scope.Environment is null ? default : scope.Sources[scope.EnvironmentAnchor]);
    }

    /// <summary>The project file may say where it is deployed; whose it is follows from the code alone.</summary>
    private static void AddParameters(BindingScope scope, List<KeyValuePair<string, string?>> values) => values.AddRange(scope.Parameters
        .Where(p => p.Name is not (TokenTable.Project or TokenTable.Service or TokenTable.Environment))
        .Where(p => p.Value.Length > 0 || values.TrueForAll(v => v.Key != p.Name || string.IsNullOrEmpty(v.Value)))
        .Select(p => new KeyValuePair<string, string?>(p.Name, p.Value)));

    private static void CheckTokens(ValueConverter converter, (string? Text, SourceAnchor? Anchor) part)
    {
        if (part is { Text: { } text, Anchor: { } at })
            converter.CheckTokens(text, at, isFreeText: false);
    }

    /// <summary>What is blank is not known.</summary>
    private static string? Part(BindingScope scope, string name) => scope.Tokens[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static Origin Origin(BindingScope scope, (string? Text, SourceAnchor? Anchor) part) => part.Anchor is { } anchor ? scope.Sources[anchor] : default;

    private static void RejectBlank(BindingScope scope, (string? Text, SourceAnchor? Anchor) part, string name, string example)
    {
        if (part is { Text: not null, Anchor: { } anchor } && string.IsNullOrWhiteSpace(part.Text))
            scope.Report(AuthoringRules.EmptyNamePart, anchor, name + " is blank. Write a name such as \"" + example + "\", or leave " + name + " out.");
    }

    /// <summary>What speaks most strongly: the class for this environment, the class, the assembly for this environment, the assembly.</summary>
    private static (string? Text, SourceAnchor? Anchor) Find(BindingScope scope, string property)
    {
        var level = -1;
        (string? Text, SourceAnchor? Anchor) found = (null, null);
        Read(scope.Assembly.Attributes, AttributeMap.TaskDefinitionDefaults, -1);
        Read(scope.Facts.Attributes, AttributeMap.TaskDefinition, 0);
        return found;

        void Read(EquatableArray<AttributeFact> attributes, string name, int owner)
        {
            for (var a = 0; a < attributes.Count; a++)
            {
                if (attributes[a].Name != name || scope.LevelOf(owner, a) is not { } at || at < level)
                    continue;
                for (var i = 0; i < attributes[a].Arguments.Count; i++)
                {
                    if (attributes[a].Arguments[i].Property != property)
                        continue;
                    level = at;
                    found = ((attributes[a].Arguments[i].Value as FactValue.Text)?.Value, new SourceAnchor(owner, a, i));
                }
            }
        }
    }
}
