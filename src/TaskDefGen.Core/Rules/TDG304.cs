using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container whose user may do anything.</summary>
public sealed class TDG304 : Rule
{
    private const string WindowsAdministrator = "ContainerAdministrator";

    public override RuleDescriptor Descriptor { get; } = new("TDG304", "Container runs as root", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.User] is not TextValue user || Placeholder.IsIn(user.Text))
                continue;
            if (container.Has(Ecs.ContainerDefinition.FirelensConfiguration) || !(context.OnWindows ? IsAdministrator(user.Text) : IsRoot(user.Text)))
                continue; // a log router has to be root: it makes the socket that the others write to
            var better = context.OnWindows ? "ContainerUser" : "1000";
            context.Report(
                Descriptor,
                user,
                "Container " + context.NameOf(container) + " runs as " + MessageText.Quote(user.Text) + (context.OnWindows ? ", the administrator" : ", which is root")
                + ": whoever breaks into the process may do anything in the container. Write User = \"" + better + "\", or another user that the image is made for.",
                new Edit.Set("Set User to " + better, container, Ecs.ContainerDefinition.User, better));
        }
    }

    /// <summary>By name or number, with or without a group.</summary>
    private static bool IsRoot(string user)
    {
        var name = user.Split(':')[0].Trim();
        return string.Equals(name, "root", StringComparison.OrdinalIgnoreCase) || (name.Length > 0 && name.All(c => c == '0'));
    }

    private static bool IsAdministrator(string user) =>
        string.Equals(user.Substring(user.LastIndexOf('\\') + 1).Trim(), WindowsAdministrator, StringComparison.OrdinalIgnoreCase);
}
