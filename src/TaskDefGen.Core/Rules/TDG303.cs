using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Credentials of AWS in the environment of a container, where a role is due.</summary>
public sealed class TDG303 : Rule
{
    private const string Registry = "ECS_ENGINE_AUTH_DATA";

    public override RuleDescriptor Descriptor { get; } = new("TDG303", "Static AWS credentials in environment", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            foreach (var variable in container.Objects(Ecs.ContainerDefinition.Environment))
            {
                if (variable[Ecs.KeyValuePair.Name] is not TextValue name || !SecretNames.OfAws.Contains(name.Text, StringComparer.Ordinal))
                    continue;
                context.Report(
                    Descriptor,
                    name,
                    name.Text + " in the environment of " + context.NameOf(container) + (name.Text == Registry
                        ? " is the password of a registry, which everyone who may describe the task definition can read. Remove it, and name a secret in RepositoryCredentials."
                        : " is a credential of AWS that doesn't expire with the task, and it hides the task role from the SDK. Remove it, and write TaskRoleArn: the code gets credentials of that role by itself."),
                    new Edit.Remove("Remove " + name.Text, variable));
            }
        }
    }
}
