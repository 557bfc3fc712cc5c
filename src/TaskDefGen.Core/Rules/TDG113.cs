using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A GPU or a security module of the host, on Fargate.</summary>
public sealed class TDG113 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG113", "GPU / dockerSecurityOptions on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var accelerator in context.Task.Objects(Ecs.TaskDefinition.InferenceAccelerators))
        {
            context.Report(
                Descriptor,
                accelerator,
                "The task asks for the inference accelerator " + MessageText.Quote(accelerator.Text(Ecs.InferenceAccelerator.DeviceName) ?? "") + ", and Fargate has none. Leave it out.",
                new Edit.Remove("Remove the inference accelerator", accelerator));
        }

        foreach (var container in context.Containers)
        {
            foreach (var option in container.Texts(Ecs.ContainerDefinition.DockerSecurityOptions))
            {
                if (Placeholder.IsIn(option.Text))
                    continue;
                context.Report(
                    Descriptor,
                    option,
                    "Container " + context.NameOf(container) + " has the Docker security option " + MessageText.Quote(option.Text)
                    + ", and Fargate refuses all of them. Leave it out, or run the task on EC2 only.",
                    Edits.Without("Remove security option " + option.Text, container, Ecs.ContainerDefinition.DockerSecurityOptions, option));
            }

            foreach (var requirement in container.Objects(Ecs.ContainerDefinition.ResourceRequirements))
            {
                if (requirement.Text(Ecs.ResourceRequirement.Type) != "GPU")
                    continue;
                context.Report(
                    Descriptor,
                    requirement,
                    Ecs.ResourceRequirement.Type,
                    "Container " + context.NameOf(container) + " asks for a GPU, and Fargate has none. Leave it out, or run the task on EC2 only.",
                    new Edit.Remove("Remove the GPU", requirement));
            }
        }
    }
}
