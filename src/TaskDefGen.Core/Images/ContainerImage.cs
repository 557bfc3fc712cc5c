using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Images;

/// <summary>The image of a container, read.</summary>
/// <param name="Value">Where it stands in the model.</param>
public sealed record ContainerImage(EcsObject Container, TextValue Value, ImageReference Reference)
{
    /// <summary>Null where the container has no image, or a blank one.</summary>
    public static ContainerImage? Of(EcsObject container) =>
        container[Ecs.ContainerDefinition.Image] is TextValue value && !string.IsNullOrWhiteSpace(value.Text)
            ? new ContainerImage(container, value, value.AsImage)
            : null;
}
