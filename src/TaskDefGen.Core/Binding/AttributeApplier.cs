using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>
/// Writes attributes into a model. Attributes come in declared order, each with a level; what was written at a higher level stays, what was
/// written at a lower one gives way, and a list keeps the place of an item that is replaced.
/// </summary>
internal sealed class AttributeApplier(BindingScope scope)
{
    private readonly ValueConverter _converter = new(scope);
    private readonly ItemIndex _items = new();

    /// <summary>Whether a text of this member means something by its braces more often than a token.</summary>
    public static bool IsFreeText(Member member) => FreeText.Contains(member);

    private static HashSet<Member> FreeText { get; } =
    [
        Ecs.KeyValuePair.Value, Ecs.Tag.Value, Ecs.ContainerDefinition.Command, Ecs.ContainerDefinition.EntryPoint, Ecs.HealthCheck.Command,
        Ecs.ContainerDefinition.DockerLabels, Ecs.LogConfiguration.Options, Ecs.FirelensConfiguration.Options, Ecs.DockerVolumeConfiguration.DriverOpts,
        Ecs.DockerVolumeConfiguration.Labels, Ecs.SystemControl.Value, Ecs.TaskDefinitionPlacementConstraint.Expression,
        Ecs.ContainerDefinition.DockerSecurityOptions, ServiceDescription.PublicIpJustification,
        ServiceDescription.PlacementConstraint.Expression, ServiceDescription.ContainerOverride.Command, ServiceDescription.RoleStatement.Condition,
        ServiceDescription.RoleStatement.Resources, ServiceDescription.RepositorySettings.LifecyclePolicyText, ServiceDescription.Schedule.Description,
    ];

    /// <summary>The property that refers to a container by its class.</summary>
    private const string TypeProperty = "Container";

    /// <param name="root">The task, the container or the service.</param>
    /// <param name="anchor">Which attribute of which owner, one that <see cref="AttributeTable.Spec"/> knows.</param>
    /// <param name="level">How strongly it speaks.</param>
    public void Apply(EcsObject root, SourceAnchor anchor, int level)
    {
        var table = scope.Tables[anchor.Owner];
        var (spec, fact, properties) = (table.Spec(anchor.Attribute)!, table.Fact(anchor.Attribute), table.Properties(anchor.Attribute));
        switch (spec.Form)
        {
            case AttributeForm.Once:
                var target = Descend(root, spec.Path, 0, spec.Path.Count, anchor);
                FillDefaults(target, spec);
                Write(target, spec, fact, properties, anchor, level);
                break;
            case AttributeForm.Item:
                AddItem(root, spec, fact, properties, anchor, level);
                break;
            case AttributeForm.Part:
                var part = FindPart(ListOf(root, spec.Path, 0, spec.Path.Count, anchor), spec.Target!, KeyText(fact, spec), anchor, level);
                if (part is null)
                    break;
                if (spec.Part is { } inner)
                    Nested(part, inner, anchor);
                Write(part, spec, fact, properties, anchor, level);
                break;
            default:
                AddEntry(root, spec, fact, anchor, level);
                break;
        }
    }

    /// <summary>Sets a map entry that gives way to anything written.</summary>
    public static void SetDefault(EcsMap map, string key, TextValue value)
    {
        if (map.LevelOf(key) is not null)
            return;
        map.SetLevel(key, -1);
        map.Set(key, value);
    }

    private static EcsObject Nested(EcsObject at, Member member, SourceMap sources, SourceAnchor anchor)
    {
        if (member.Type.Element?.Structure is { } element)
            return OnlyItem(at, member, element, sources[anchor]);
        if (at.Object(member) is { } existing)
            return existing;
        var created = new EcsObject(member.Type.Structure!, sources[anchor]);
        at.Set(member, created);
        return created;
    }

    /// <summary>The item of a list that takes one only, which a property writes into.</summary>
    private static EcsObject OnlyItem(EcsObject at, Member member, Structure element, Origin origin)
    {
        if (at.Objects(member).FirstOrDefault() is { } existing)
            return existing;
        var list = new EcsList(origin);
        var created = new EcsObject(element, origin);
        list.Add(created);
        at.Set(member, list);
        return created;
    }

    private EcsObject Nested(EcsObject at, Member member, SourceAnchor anchor) => Nested(at, member, scope.Sources, anchor with { Argument = -1, Element = -1 });

    /// <summary>Follows a part of a path, and makes what is not there yet.</summary>
    private EcsObject Descend(EcsObject at, IReadOnlyList<Member> path, int start, int end, SourceAnchor anchor)
    {
        for (var i = start; i < end; i++)
            at = Nested(at, path[i], anchor);
        return at;
    }

    private EcsList ListOf(EcsObject root, IReadOnlyList<Member> path, int start, int end, SourceAnchor anchor)
    {
        var holder = Descend(root, path, start, end - 1, anchor);
        var member = path[end - 1];
        if (holder[member] is EcsList list)
            return list;
        var created = new EcsList(scope.Sources[anchor]);
        holder.Set(member, created);
        return created;
    }

    private static void FillDefaults(EcsObject target, AttributeSpec spec)
    {
        for (var i = 0; i < spec.Defaults.Count; i++)
        {
            var pair = spec.Defaults[i];
            if (target.IsOpen(pair.Key))
                target.Set(pair.Key, pair.Value is bool flag ? new BooleanValue(flag) : new TextValue((string)pair.Value));
        }
    }

    private void AddItem(EcsObject root, AttributeSpec spec, AttributeFact fact, PropertySpec?[] properties, SourceAnchor anchor, int level)
    {
        var item = new EcsObject(spec.Target!, scope.Sources[anchor]);
        FillDefaults(item, spec);
        Write(item, spec, fact, properties, anchor, level);
        var start = 0;
        if (spec.Owner is not null)
        {
            root = FindOwner(root, spec, fact, anchor, level);
            start = 1;
        }

        var list = ListOf(root, spec.Path, start, spec.Path.Count, anchor);
        item.Level = level;
        var other = _items.FindOfOtherLevel(list, item, spec.Key);
        if (other is null)
            _items.Add(list, item, spec.Key);
        else if (other.Level < level)
            _items.Replace(list, other, item, spec.Key);
    }

    private EcsObject? FindPart(EcsList list, Structure shape, string? key, SourceAnchor anchor, int level)
    {
        var keyMember = Ecs.Volume.Name;
        var existing = key is null ? null : Find(list, keyMember, key);
        if (existing is not null && existing.Level == level)
            return existing;
        if (existing is not null && existing.Level > level)
            return null;
        var created = new EcsObject(shape, scope.Sources[anchor]);
        if (existing is null)
            list.Add(created);
        else
            list.Replace(existing, created);
        created.Level = level;
        return created;
    }

    /// <summary>The item that holds what the attribute adds, at whatever level it was described.</summary>
    private EcsObject FindOwner(EcsObject root, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        var list = ListOf(root, spec.Path, 0, 1, anchor);
        var name = KeyText(fact, spec);
        var key = spec.OwnerKey!;
        if (name is not null && Find(list, key, name) is { } existing)
            return existing;
        var created = new EcsObject(key.Owner, scope.Sources[anchor]);
        if (name is not null)
            created.Set(key, new TextValue(name, scope.Sources[anchor]));
        list.Add(created);
        _items.Forget(list);
        created.Level = level;
        return created;
    }

    private static EcsObject? Find(EcsList list, Member key, string text)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is EcsObject item && string.Equals(item.Text(key), text, StringComparison.Ordinal))
                return item;
        }

        return null;
    }

    private string? KeyText(AttributeFact fact, AttributeSpec spec) =>
        fact[spec.Owner ?? spec.Key[0].PropertyName] is FactValue.Text text ? scope.Tokens.Expand(text.Value) : null;

    private void AddEntry(EcsObject root, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        var path = spec.Path;
        var start = 0;
        if (spec.Owner is not null)
        {
            root = FindOwner(root, spec, fact, anchor, level);
            start = 1;
        }

        var map = MapOf(Descend(root, path, start, path.Count - 1, anchor), path[path.Count - 1], anchor);
        var keyAt = anchor with { Argument = fact.IndexOf("Key") };
        if (fact["Key"] is not FactValue.Text key)
        {
            if (fact["Key"] is FactValue.Null)
                scope.Report(AuthoringRules.Unwritable, keyAt, "A key can't be null: nothing is written. Write one, or take the attribute away.");
            return;
        }

        var index = fact.IndexOf("Value");
        if (index >= 0)
            SetEntry(map, _converter.Text(key.Value, keyAt, isFreeText: true).Text, fact.Arguments[index].Value, anchor with { Argument = index }, level, path[path.Count - 1]);
    }

    private EcsMap MapOf(EcsObject holder, Member member, SourceAnchor anchor)
    {
        if (holder.Map(member) is { } existing)
            return existing;
        var created = new EcsMap(scope.Sources[anchor with { Argument = -1, Element = -1 }]);
        holder.Set(member, created);
        return created;
    }

    private void SetEntry(EcsMap map, string key, FactValue value, SourceAnchor anchor, int level, Member member)
    {
        var written = map.LevelOf(key);
        if (written > level)
            return;
        if (written == level)
            ReportTwice(anchor, "\"" + key + "\"");
        map.SetLevel(key, level);
        if (value is FactValue.Null)
            map.Remove(key);
        else if (_converter.Convert(value, EcsType.Text, anchor, IsFreeText(member)) is TextValue text)
            map.Set(key, text);
    }

    private void Write(EcsObject target, AttributeSpec spec, AttributeFact fact, PropertySpec?[] properties, SourceAnchor anchor, int level)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            if (properties[i] is not { } property)
                continue;
            var argument = fact.Arguments[i];
            var at = anchor with { Argument = i };
            if (property.MapKey is { } key)
            {
                var map = MapOf(Holder(target, property, at), property.Member, at);
                SetEntry(map, key, argument.Value, at, level, property.Member);
            }
            else
            {
                SetMember(Holder(target, property, at), property, argument, at, level, isKey: IsKey(spec, property.Member));
            }
        }
    }

    private static bool IsKey(AttributeSpec spec, Member member)
    {
        for (var i = 0; i < spec.Key.Count; i++)
        {
            if (ReferenceEquals(spec.Key[i], member))
                return true;
        }

        return false;
    }

    private EcsObject Holder(EcsObject target, PropertySpec property, SourceAnchor anchor) =>
        Descend(target, property.Path, 0, property.Path.Count - 1, anchor);

    private void SetMember(EcsObject holder, PropertySpec property, ArgumentFact argument, SourceAnchor anchor, int level, bool isKey)
    {
        var member = property.Member;
        if (isKey && holder.Has(member) && argument.Value is FactValue.Text same && scope.Tokens.Expand(same.Value) == holder.Text(member))
            return; // the name by which a further attribute found its volume
        var written = holder.LevelOf(member);
        if (written > level)
            return;
        if (written == level)
            ReportTwice(anchor, argument.Property);
        holder.SetLevel(member, level);
        if (argument.Value is FactValue.Null or FactValue.Choice { Name: Enumeration.NotSet })
        {
            holder.Omit(member, scope.Sources[anchor]);
            return;
        }

        if (argument.Value is FactValue.TypeName && property.Name != TypeProperty)
        {
            scope.Report(AuthoringRules.Unwritable, anchor, "A type can't be written here: " + member.PropertyName + " is a number or a text.");
            return;
        }

        var value = property.Form is PropertyForm.ShellCommand && argument.Value is FactValue.Text command
            ? ShellCommand(command.Value, anchor)
            : _converter.Convert(argument.Value, member.Type, anchor, IsFreeText(member));
        if (value is EcsList { Count: 0 })
            holder.Omit(member, scope.Sources[anchor]); // ECS takes no empty list; written, it says that no convention fills it
        else if (value is not null)
            holder.Set(member, value);
    }

    private EcsList ShellCommand(string command, SourceAnchor anchor)
    {
        var list = new EcsList(scope.Sources[anchor]);
        list.Add(new TextValue("CMD-SHELL", scope.Sources[anchor]));
        list.Add(_converter.Text(command, anchor, isFreeText: true));
        return list;
    }

    private void ReportTwice(SourceAnchor anchor, string display) => scope.Report(
        AuthoringRules.WrittenTwice,
        anchor,
        display + " is written twice for the same environments, and the last one counts. Take one away, or give one an Environment.");
}
