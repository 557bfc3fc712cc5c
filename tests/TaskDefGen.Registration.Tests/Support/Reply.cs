using System;
using System.Text.Json;

namespace TaskDefGen.Registration.Tests.Support;

/// <summary>What the <see cref="ScriptedEcs"/> answers to one request.</summary>
internal sealed record Reply(int Status, string Body)
{
    /// <summary>How long the client waits for it.</summary>
    public TimeSpan Delay { get; init; }

    public static Reply Ok(string body) => new(200, body);

    /// <summary>A revision of a family, and nothing else of it.</summary>
    public static Reply Revision(string family, int revision) => Ok(JsonSerializer.Serialize(new { taskDefinition = new { family, revision } }));

    /// <summary>An error as AWS JSON 1.1 has it: the code in <c>__type</c>, behind a namespace or not.</summary>
    public static Reply Error(int status, string type, string message) => new(status, JsonSerializer.Serialize(new { __type = type, message }));
}
