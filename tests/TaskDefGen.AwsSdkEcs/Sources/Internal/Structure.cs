using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Amazon.Runtime;

namespace Amazon.ECS.Internal;

/// <summary>How a class of the SDK is written as JSON and read from it. No reflection: what uses the client can be trimmed, as with the package.</summary>
internal sealed class Structure<T>
    where T : new()
{
    private readonly SortedList<string, StructureMember<T>> _members = new(StringComparer.Ordinal);

    public Structure<T> Text(string name, Func<T, string> get, Action<T, string> set) =>
        Add(name, get, set, value => value is not null, (writer, value) => writer.WriteStringValue(value), json => json.GetString());

    public Structure<T> Integer(string name, Func<T, int?> get, Action<T, int?> set) =>
        Add(name, get, set, value => value is not null, (writer, value) => writer.WriteNumberValue(value.Value), json => json.GetInt32());

    public Structure<T> Flag(string name, Func<T, bool?> get, Action<T, bool?> set) =>
        Add(name, get, set, value => value is not null, (writer, value) => writer.WriteBooleanValue(value.Value), json => json.GetBoolean());

    /// <summary>A moment, in seconds since 1970.</summary>
    public Structure<T> Time(string name, Func<T, DateTime?> get, Action<T, DateTime?> set) =>
        Add(
            name,
            get,
            set,
            value => value is not null,
            (writer, value) => writer.WriteNumberValue((value.Value.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds),
            json => DateTime.UnixEpoch.AddSeconds(json.GetDouble()));

    public Structure<T> Constant<TConstant>(string name, Func<T, TConstant> get, Action<T, TConstant> set, Func<string, TConstant> find)
        where TConstant : ConstantClass =>
        Add(name, get, set, value => value is not null, (writer, value) => writer.WriteStringValue(value.Value), json => find(json.GetString()));

    public Structure<T> One<TOther>(string name, Func<T, TOther> get, Action<T, TOther> set, Structure<TOther> other)
        where TOther : new() =>
        Add(name, get, set, value => value is not null, other.Write, other.Read);

    public Structure<T> Many<TOther>(string name, Func<T, List<TOther>> get, Action<T, List<TOther>> set, Structure<TOther> other)
        where TOther : new() =>
        List(name, get, set, other.Write, other.Read);

    public Structure<T> Texts(string name, Func<T, List<string>> get, Action<T, List<string>> set) =>
        List(name, get, set, (writer, item) => writer.WriteStringValue(item), json => json.GetString());

    public Structure<T> Integers(string name, Func<T, List<int>> get, Action<T, List<int>> set) =>
        List(name, get, set, (writer, item) => writer.WriteNumberValue(item), json => json.GetInt32());

    public Structure<T> Map(string name, Func<T, Dictionary<string, string>> get, Action<T, Dictionary<string, string>> set) =>
        Add(
            name,
            get,
            set,
            Unset.IsSent,
            WriteMap,
            json => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString(), StringComparer.Ordinal));

    /// <summary>What is set, in alphabetical order as the SDK has it.</summary>
    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in _members.Values)
        {
            if (member.IsSet(value))
            {
                writer.WritePropertyName(member.Name);
                member.Write(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Members that the structure doesn't have are passed over: a service may be newer than the SDK.</summary>
    public T Read(JsonElement json)
    {
        var value = new T();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Null && _members.TryGetValue(property.Name, out var member))
            {
                member.Read(property.Value, value);
            }
        }

        return value;
    }

    private static void WriteMap(Utf8JsonWriter writer, Dictionary<string, string> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }

    private Structure<T> List<TItem>(string name, Func<T, List<TItem>> get, Action<T, List<TItem>> set, Action<Utf8JsonWriter, TItem> write, Func<JsonElement, TItem> read) =>
        Add(
            name,
            get,
            set,
            Unset.IsSent,
            (writer, list) =>
            {
                writer.WriteStartArray();
                list.ForEach(item => write(writer, item));
                writer.WriteEndArray();
            },
            json => [.. json.EnumerateArray().Select(read)]);

    private Structure<T> Add<TMember>(
        string name,
        Func<T, TMember> get,
        Action<T, TMember> set,
        Func<TMember, bool> isSet,
        Action<Utf8JsonWriter, TMember> write,
        Func<JsonElement, TMember> read)
    {
        _members.Add(name, new(name, value => isSet(get(value)), (writer, value) => write(writer, get(value)), (json, value) => set(value, read(json))));
        return this;
    }
}
