using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using TaskDefGen.Core.Json;

#if TASKDEFGEN_CORE
namespace TaskDefGen.Core.Comparison;
#else
namespace TaskDefGen.CompilerServices;
#endif

/// <summary>A task definition, or a part of one, in the form in which revisions are compared. For generated code.</summary>
/// <remarks>It is made of the JSON that the build wrote, or member by member of what <c>DescribeTaskDefinition</c> answers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ComparedValue
{
    private protected ComparedValue()
    {
    }

    /// <summary>Whether it says nothing: ECS doesn't tell what is empty from what is absent.</summary>
    internal abstract bool IsEmpty { get; }

    /// <summary>Makes a value of JSON whose root is an object.</summary>
    /// <param name="json">The task definition, as <c>RegisterTaskDefinition</c> takes it.</param>
    /// <exception cref="FormatException">The text is no JSON, or its root is no object.</exception>
    public static ComparedObject Parse(string json)
    {
        try
        {
            var node = JsonParser.Parse(json ?? throw new ArgumentNullException(nameof(json)));
            return ComparedJson.Read(node) as ComparedObject
                ?? throw new FormatException("The JSON of a task definition is an object, but " + node.Kind + " stands here.");
        }
        catch (JsonSyntaxException error)
        {
            throw new FormatException("Line " + error.Position + " of the task definition: " + error.Message, error);
        }
    }

    /// <summary>A list of texts; <c>null</c> of <c>null</c>.</summary>
    /// <param name="texts">The texts.</param>
    public static ComparedValue? Texts(IEnumerable<string?>? texts) => ListOf(texts, t => t is null ? null : ComparedScalar.OfText(t));

    /// <summary>A list of whole numbers; <c>null</c> of <c>null</c>.</summary>
    /// <param name="numbers">The numbers.</param>
    public static ComparedValue? Numbers(IEnumerable<int>? numbers) =>
        ListOf(numbers, n => ComparedScalar.OfNumber(n.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Texts by text; <c>null</c> of <c>null</c>.</summary>
    /// <param name="entries">The entries.</param>
    public static ComparedValue? Map(IEnumerable<KeyValuePair<string, string?>>? entries)
    {
        if (entries is null)
            return null;
        var map = new ComparedObject();
        foreach (var entry in entries)
            map.Add(entry.Key, entry.Value);
        return map;
    }

    /// <summary>A list of what each item is read as, without those that are read as <c>null</c>; <c>null</c> of <c>null</c>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="read">Reads an item.</param>
    public static ComparedValue? ListOf<T>(IEnumerable<T>? items, Func<T, ComparedValue?> read)
    {
        if (items is null)
            return null;
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        var list = new ComparedList();
        foreach (var item in items)
        {
            if (read(item) is { } value)
                list.Items.Add(value);
        }

        return list;
    }

    /// <summary>It as JSON, on one line.</summary>
    public string ToJson() => ComparedJson.Write(this);

    /// <summary>A text as it is, anything else as JSON.</summary>
    public override string ToString() => this is ComparedScalar { Kind: ScalarKind.Text } text ? text.Text : ToJson();

    /// <summary>The same with each of its texts replaced.</summary>
    internal abstract ComparedValue Replace(Func<string, string> replace);
}
