using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Fills what a task leaves open: its family, where it runs, its network mode and its roles.</summary>
internal sealed class TaskConventions(BindingScope scope, TaskIdentity identity, EcsObject task)
{
    public void Apply()
    {
        if (task.IsOpen(Ecs.TaskDefinition.Family) && Family() is { } family)
            task.Set(Ecs.TaskDefinition.Family, new TextValue(family, identity.ServiceOrigin.IsNone ? task.Origin : identity.ServiceOrigin));
        FillRole(Ecs.TaskDefinition.TaskRoleArn, "TaskRole");
        FillRole(Ecs.TaskDefinition.ExecutionRoleArn, "ExecutionRole");

        if (task.IsOpen(Ecs.TaskDefinition.RequiresCompatibilities))
        {
            var list = new EcsList(task.Origin);
            list.Add(new TextValue(EcsWords.Fargate, task.Origin));
            task.Set(Ecs.TaskDefinition.RequiresCompatibilities, list);
        }

        if (task.IsOpen(Ecs.TaskDefinition.NetworkMode) && EcsWords.RunsOnFargate(task))
            task.Set(Ecs.TaskDefinition.NetworkMode, new TextValue(EcsWords.Awsvpc, task.Origin));
    }

    /// <summary>By convention; of the parts that are known where one of them is not, since a family is what nothing works without.</summary>
    private string? Family()
    {
        if (scope.Conventions.FamilyOf(identity.Project, identity.Service, identity.Environment) is { } family)
            return family;
        if (string.IsNullOrWhiteSpace(identity.Service))
            return null;
        return string.Join("-", System.Linq.Enumerable.Where([identity.Project, identity.Service, identity.Environment], p => !string.IsNullOrWhiteSpace(p)));
    }

    private void FillRole(Member member, string property)
    {
        if (!task.IsOpen(member))
            return;
        var level = -1;
        (string Text, SourceAnchor Anchor)? found = null;
        var attributes = scope.Assembly.Attributes;
        for (var a = 0; a < attributes.Count; a++)
        {
            if (attributes[a].Name != AttributeMap.TaskDefinitionDefaults || scope.LevelOf(-1, a) is not { } at || at < level)
                continue;
            for (var i = 0; i < attributes[a].Arguments.Count; i++)
            {
                if (attributes[a].Arguments[i].Property != property || attributes[a].Arguments[i].Value is not FactValue.Text role)
                    continue;
                level = at;
                found = (role.Value, new SourceAnchor(-1, a, i));
            }
        }

        if (found is { } written)
            task.Set(member, new ValueConverter(scope).Text(written.Text, written.Anchor, isFreeText: false));
    }
}
