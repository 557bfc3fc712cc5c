using System.Collections.Generic;

namespace TaskDefGen.Core.Schema;

/// <summary>
/// The schema: every structure that RegisterTaskDefinition takes, with its members in the order of the ECS model. Names, types and bounds stand
/// here and nowhere else; the JSON, the attributes' tests, import, rules and registration read them.
/// </summary>
public static partial class Ecs
{
    /// <summary>Every structure that a task definition reaches, each once, from the root down.</summary>
    public static IReadOnlyList<Structure> Structures { get; } = Reach(TaskDefinition.Shape);

    private static List<Structure> Reach(Structure root)
    {
        var found = new List<Structure> { root };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var member in found[i].Members)
            {
                var structure = member.Type.Structure ?? member.Type.Element?.Structure;
                if (structure is not null && !found.Contains(structure))
                    found.Add(structure);
            }
        }

        return found;
    }
}
