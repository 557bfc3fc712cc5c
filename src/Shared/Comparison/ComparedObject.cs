using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>A structure or a map of a task definition: values by name. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComparedObject : ComparedValue
{
    private const string Containers = "containerDefinitions";

    private readonly List<KeyValuePair<string, ComparedValue>> _members = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Makes an object without members.</summary>
    public ComparedObject()
    {
    }

    /// <summary>The value of a member; <c>null</c> where there is none.</summary>
    /// <param name="member">The name of the member in JSON.</param>
    public ComparedValue? this[string member] => _places.TryGetValue(member, out var place) ? _members[place].Value : null;

    /// <summary>The members in the order in which they were added.</summary>
    internal IReadOnlyList<KeyValuePair<string, ComparedValue>> Members => _members;

    internal override bool IsEmpty
    {
        get
        {
            foreach (var member in _members)
            {
                if (!member.Value.IsEmpty)
                    return false;
            }

            return true;
        }
    }

    /// <summary>The text of a member; <c>null</c> where there is none.</summary>
    /// <param name="member">The name of the member in JSON.</param>
    public string? Text(string member) => (this[member] as ComparedScalar)?.Text;

    /// <summary>Sets a member to a text, or leaves it unset.</summary>
    /// <param name="member">The name of the member in JSON.</param>
    /// <param name="text">The text; <c>null</c> where it is unset.</param>
    /// <returns>This object.</returns>
    public ComparedObject Add(string member, string? text) => Add(member, text is null ? null : ComparedScalar.OfText(text));

    /// <summary>Sets a member, or leaves it unset.</summary>
    /// <param name="member">The name of the member in JSON.</param>
    /// <param name="value">The value; <c>null</c> where it is unset.</param>
    /// <returns>This object.</returns>
    public ComparedObject Add(string member, ComparedValue? value)
    {
        if (value is null)
            return this;
        var entry = new KeyValuePair<string, ComparedValue>(member, value);
        if (_places.TryGetValue(member, out var place))
        {
            _members[place] = entry;
        }
        else
        {
            _places.Add(member, _members.Count);
            _members.Add(entry);
        }

        return this;
    }

    /// <summary>Sets a member to a whole number, or leaves it unset.</summary>
    /// <param name="member">The name of the member in JSON.</param>
    /// <param name="number">The number in its box; <c>null</c> where it is unset.</param>
    /// <param name="ambiguous">Whether 0 may also mean that the member is unset, as in version 3 of the SDK.</param>
    /// <returns>This object.</returns>
    public ComparedObject AddNumber(string member, object? number, bool ambiguous)
    {
        if (number is null)
            return this;
        var literal = Convert.ToInt64(number, CultureInfo.InvariantCulture);
        return Add(member, ComparedScalar.OfNumber(literal.ToString(CultureInfo.InvariantCulture), ambiguous && literal == 0));
    }

    /// <summary>Sets a member to true or false, or leaves it unset.</summary>
    /// <param name="member">The name of the member in JSON.</param>
    /// <param name="flag">The Boolean in its box; <c>null</c> where it is unset.</param>
    /// <param name="ambiguous">Whether <c>false</c> may also mean that the member is unset, as in version 3 of the SDK.</param>
    /// <returns>This object.</returns>
    public ComparedObject AddFlag(string member, object? flag, bool ambiguous) => flag is bool value
        ? Add(member, ComparedScalar.OfFlag(value, ambiguous && !value))
        : this;

    /// <summary>The same task definition with another image in one of its containers.</summary>
    /// <param name="container">The name of the container.</param>
    /// <param name="image">The image that it is to run.</param>
    /// <exception cref="ArgumentException">The task definition has no such container.</exception>
    public ComparedObject WithImage(string container, string image)
    {
        var names = new List<string>();
        var containers = new ComparedList();
        var found = false;
        foreach (var item in (this[Containers] as ComparedList)?.Items ?? [])
        {
            var name = (item as ComparedObject)?.Text("name");
            var isIt = name is not null && string.Equals(name, container, StringComparison.Ordinal);
            found |= isIt;
            names.Add(name ?? "");
            containers.Items.Add(isIt ? ((ComparedObject)item).Copy().Add("image", image) : item);
        }

        return found
            ? Copy().Add(Containers, containers)
            : throw new ArgumentException(
                "The task definition has no container \"" + container + "\". Its containers are: " + string.Join(", ", names) + ".",
                nameof(container));
    }

    /// <summary>The same with each of its texts replaced; names of members and keys of maps stay.</summary>
    /// <param name="replace">Gives the text that is to stand in the place of another.</param>
    public ComparedObject WithTexts(Func<string, string> replace)
    {
        var copy = new ComparedObject();
        foreach (var member in _members)
            copy.Add(member.Key, member.Value.Replace(replace));
        return copy;
    }

    internal override ComparedValue Replace(Func<string, string> replace) => WithTexts(replace);

    private ComparedObject Copy()
    {
        var copy = new ComparedObject();
        foreach (var member in _members)
            copy.Add(member.Key, member.Value);
        return copy;
    }
}
