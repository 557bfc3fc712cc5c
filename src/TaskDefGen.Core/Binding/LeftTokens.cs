using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>
/// Finds tokens that stayed and that nobody will fill in. What the project file declares may get its value later; whose task definition it is
/// follows from the code alone. Looks at the finished model, since what another attribute replaced harms nobody.
/// </summary>
internal static class LeftTokens
{
    public static void Report(BindingScope scope, EcsObject task)
    {
        if (scope.Tokens.Cycle.Count > 0
            || (scope.Tokens[TokenTable.Project] is not null && scope.Tokens[TokenTable.Service] is not null && scope.Tokens[TokenTable.Environment] is not null))
        {
            return;
        }

        var missing = new[] { TokenTable.Project, TokenTable.Service, TokenTable.Environment }.Where(n => scope.Tokens[n] is null).ToList();
        foreach (var text in Texts(task).Where(t => !t.Origin.IsNone && t.Text.IndexOf('{') >= 0))
        {
            if (Token.In(text.Text).FirstOrDefault(t => missing.Contains(t.Name, StringComparer.Ordinal)) is { Name: { } name })
                scope.Report(AuthoringRules.TokenWithoutValue, text.Origin, Message(scope, name));
        }
    }

    private static string Message(BindingScope scope, string name) =>
        "{" + name + "} has no value for " + scope.Facts.Name + ", so it stays in the text as it is. Write "
        + (name == TokenTable.Environment ? "Environments = new[] { \"stg\", \"prod\" }" : name + " = \"…\"")
        + " on [TaskDefinition] or [assembly: TaskDefinitionDefaults], or take the token away.";

    /// <summary>The texts in which a brace means a token: names, images, ARNs, tags; not the values that programs read.</summary>
    private static IEnumerable<TextValue> Texts(EcsObject owner) => owner.Values
        .Where(v => v.Key == Ecs.Tag.Value || !AttributeApplier.IsFreeText(v.Key))
        .Where(v => v.Key != Ecs.TaskDefinition.Family) // TDG909 speaks of it
        .SelectMany(v => v.Value switch
        {
            TextValue text => [text],
            EcsObject nested => Texts(nested),
            EcsList list => list.SelectMany(i => i is EcsObject item ? Texts(item) : i is TextValue text ? [text] : Enumerable.Empty<TextValue>()),
            _ => Enumerable.Empty<TextValue>(),
        });
}
