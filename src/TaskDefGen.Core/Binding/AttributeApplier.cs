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
    private readonly Dictionary<(EcsValue Holder, string Name), int> _levels = [];

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

    public void Apply(EcsObject root, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        switch (spec.Form)
        {
            case AttributeForm.Once:
                var target = spec.Path.Aggregate(root, (at, member) => Nested(at, member, anchor));
                FillDefaults(target, spec);
                Write(target, spec, fact, anchor, level);
                break;
            case AttributeForm.Item:
                AddItem(root, spec, fact, anchor, level);
                break;
            case AttributeForm.Part:
                var part = FindPart(ListOf(root, spec.Path, anchor), spec.Target!, KeyText(fact, spec), anchor, level);
                if (part is null)
                    break;
                if (spec.Part is { } inner)
                    Nested(part, inner, anchor);
                Write(part, spec, fact, anchor, level);
                break;
            default:
                AddEntry(root, spec, fact, anchor, level);
                break;
        }
    }

    /// <summary>Sets a map entry that gives way to anything written.</summary>
    public void SetDefault(EcsMap map, string key, TextValue value)
    {
        if (_levels.ContainsKey((map, key)))
            return;
        _levels[(map, key)] = -1;
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

    private EcsList ListOf(EcsObject root, IReadOnlyList<Member> path, SourceAnchor anchor)
    {
        var holder = path.Take(path.Count - 1).Aggregate(root, (at, member) => Nested(at, member, anchor));
        var member = path[path.Count - 1];
        if (holder[member] is EcsList list)
            return list;
        var created = new EcsList(scope.Sources[anchor]);
        holder.Set(member, created);
        return created;
    }

    private static void FillDefaults(EcsObject target, AttributeSpec spec)
    {
        foreach (var pair in spec.Defaults)
        {
            if (target.IsOpen(pair.Key))
                target.Set(pair.Key, pair.Value is bool flag ? new BooleanValue(flag) : new TextValue((string)pair.Value));
        }
    }

    private void AddItem(EcsObject root, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        var item = new EcsObject(spec.Target!, scope.Sources[anchor]);
        FillDefaults(item, spec);
        Write(item, spec, fact, anchor, level);
        IReadOnlyList<Member> path = spec.Path;
        if (spec.Owner is not null)
        {
            root = FindOwner(root, spec, fact, anchor, level);
            path = [.. path.Skip(1)];
        }

        var list = ListOf(root, path, anchor);
        var other = list.OfType<EcsObject>().FirstOrDefault(i => SameKey(i, item, spec.Key) && LevelOf(i) != level);
        if (other is null)
            list.Add(item);
        else if (LevelOf(other) < level)
            list.Replace(other, item);
        else
            return;
        _levels[(item, "")] = level;
    }

    private EcsObject? FindPart(EcsList list, Structure shape, string? key, SourceAnchor anchor, int level)
    {
        var keyMember = Ecs.Volume.Name;
        var existing = list.OfType<EcsObject>().FirstOrDefault(i => key is not null && string.Equals(i.Text(keyMember), key, StringComparison.Ordinal));
        if (existing is not null && LevelOf(existing) == level)
            return existing;
        if (existing is not null && LevelOf(existing) > level)
            return null;
        var created = new EcsObject(shape, scope.Sources[anchor]);
        if (existing is null)
            list.Add(created);
        else
            list.Replace(existing, created);
        _levels[(created, "")] = level;
        return created;
    }

    /// <summary>The item that holds what the attribute adds, at whatever level it was described.</summary>
    private EcsObject FindOwner(EcsObject root, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        var list = ListOf(root, [spec.Path[0]], anchor);
        var name = KeyText(fact, spec);
        var key = spec.OwnerKey!;
        if (name is not null && list.OfType<EcsObject>().FirstOrDefault(i => string.Equals(i.Text(key), name, StringComparison.Ordinal)) is { } existing)
            return existing;
        var created = new EcsObject(key.Owner, scope.Sources[anchor]);
        if (name is not null)
            created.Set(key, new TextValue(name, scope.Sources[anchor]));
        list.Add(created);
        _levels[(created, "")] = level;
        return created;
    }

    private string? KeyText(AttributeFact fact, AttributeSpec spec) =>
        fact[spec.Owner ?? spec.Key[0].PropertyName] is FactValue.Text text ? scope.Tokens.Expand(text.Value) : null;

    private void AddEntry(EcsObject root, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        var path = spec.Path.ToList();
        if (spec.Owner is not null)
        {
            root = FindOwner(root, spec, fact, anchor, level);
            path.RemoveAt(0);
        }

        var holder = path.Take(path.Count - 1).Aggregate(root, (at, member) => Nested(at, member, anchor));
        var map = MapOf(holder, path[path.Count - 1], anchor);
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
        if (!Claim(map, key, level, anchor, "\"" + key + "\""))
            return;
        if (value is FactValue.Null)
            map.Remove(key);
        else if (_converter.Convert(value, EcsType.Text, anchor, IsFreeText(member)) is TextValue text)
            map.Set(key, text);
    }

    private void Write(EcsObject target, AttributeSpec spec, AttributeFact fact, SourceAnchor anchor, int level)
    {
        for (var i = 0; i < fact.Arguments.Count; i++)
        {
            var argument = fact.Arguments[i];
            if (spec.Find(argument.Property) is not { } property)
                continue;
            var at = anchor with { Argument = i };
            if (property.MapKey is { } key)
            {
                var map = MapOf(Holder(target, property, at), property.Member, at);
                SetEntry(map, key, argument.Value, at, level, property.Member);
            }
            else
            {
                SetMember(Holder(target, property, at), property, argument, at, level, isKey: spec.Key.Contains(property.Member));
            }
        }
    }

    private EcsObject Holder(EcsObject target, PropertySpec property, SourceAnchor anchor) =>
        property.Path.Take(property.Path.Count - 1).Aggregate(target, (at, member) => Nested(at, member, anchor));

    private void SetMember(EcsObject holder, PropertySpec property, ArgumentFact argument, SourceAnchor anchor, int level, bool isKey)
    {
        var member = property.Member;
        if (isKey && holder.Has(member) && argument.Value is FactValue.Text same && scope.Tokens.Expand(same.Value) == holder.Text(member))
            return; // the name by which a further attribute found its volume
        if (!Claim(holder, member.Name, level, anchor, argument.Property))
            return;
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

    /// <summary>Whether this level may write the name; says so when the same level has written it already.</summary>
    private bool Claim(EcsValue holder, string name, int level, SourceAnchor anchor, string display)
    {
        if (_levels.TryGetValue((holder, name), out var written))
        {
            if (written > level)
                return false;
            if (written == level)
            {
                scope.Report(
                    AuthoringRules.WrittenTwice,
                    anchor,
                    display + " is written twice for the same environments, and the last one counts. Take one away, or give one an Environment.");
            }
        }

        _levels[(holder, name)] = level;
        return true;
    }

    private int LevelOf(EcsObject item) => _levels.TryGetValue((item, ""), out var level) ? level : -1;

    private static bool SameKey(EcsObject left, EcsObject right, IReadOnlyList<Member> key) =>
        key.Count > 0 && key.All(m => string.Equals(KeyPart(left, m), KeyPart(right, m), StringComparison.Ordinal));

    /// <summary>
    /// What is left out counts as ECS's default, so that <c>tcp</c> written once matches <c>tcp</c> implied; a statement without a name is known
    /// by its actions.
    /// </summary>
    private static string? KeyPart(EcsObject item, Member member) => item[member]?.ToString()
        ?? (member == Ecs.PortMapping.Protocol ? "tcp"
        : member == ServiceDescription.RoleStatement.Sid ? string.Join(" ", item.Texts(ServiceDescription.RoleStatement.Actions).Select(a => a.Text))
        : null);
}
