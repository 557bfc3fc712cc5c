using System.Collections.Generic;

namespace TaskDefGen.Core.Json;

/// <summary>A piece of JSON, with the place where it starts.</summary>
abstract partial record JsonNode(JsonPosition Position)
{
    /// <summary>What messages call it: <c>a number</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>An object, its members in written order.</summary>
    public sealed record Map(JsonPosition Position, IReadOnlyList<JsonMember> Members) : JsonNode(Position)
    {
        public override string Kind => "an object";

        /// <summary>The value of a member, or null.</summary>
        public JsonNode? this[string name]
        {
            get
            {
                foreach (var member in Members)
                {
                    if (string.Equals(member.Name, name, System.StringComparison.Ordinal))
                        return member.Value;
                }

                return null;
            }
        }
    }

    /// <summary>An array.</summary>
    public sealed record Items(JsonPosition Position, IReadOnlyList<JsonNode> Values) : JsonNode(Position)
    {
        public override string Kind => "an array";
    }

    /// <summary>A string.</summary>
    public sealed record Text(JsonPosition Position, string Value) : JsonNode(Position)
    {
        public override string Kind => "a string";
    }

    /// <summary>A number, as it was written.</summary>
    public sealed record Number(JsonPosition Position, string Literal) : JsonNode(Position)
    {
        public override string Kind => "a number";
    }

    /// <summary>true or false.</summary>
    public sealed record Flag(JsonPosition Position, bool Value) : JsonNode(Position)
    {
        public override string Kind => Value ? "true" : "false";
    }

    /// <summary>null.</summary>
    public sealed record Null(JsonPosition Position) : JsonNode(Position)
    {
        public override string Kind => "null";
    }

    /// <summary>Text without quotes that somebody fills in before this is JSON: <c>&lt;IMAGE&gt;</c>, <c>${PORT}</c>, <c>{{cpu}}</c>.</summary>
    public sealed record Placeholder(JsonPosition Position, string Value) : JsonNode(Position)
    {
        public override string Kind => "a placeholder";
    }
}
