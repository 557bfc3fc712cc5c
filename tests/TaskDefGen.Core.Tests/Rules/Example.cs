using System.Linq;
using TaskDefGen.Core.Binding;

namespace TaskDefGen.Core.Tests.Rules;

/// <summary>What many tests of rules start from.</summary>
internal static class Example
{
    public const string Registry = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/";

    /// <summary>An identity as it is told from outside: the JSON itself names no service.</summary>
    public static TaskIdentity Identity { get; } = new("myproject", "user-service", "stg", "ap-northeast-2", "123456789012", default, default, default);

    /// <summary>A task with containers of these images.</summary>
    public static string Images(params string[] images) =>
        "{ \"containerDefinitions\": [" + string.Join(", ", images.Select((image, i) => "{ \"name\": \"c" + i + "\", \"image\": \"" + image + "\" }")) + "] }";

    /// <summary>A task with one container that has these further members.</summary>
    public static string Container(string members) => "{ \"containerDefinitions\": [{ " + members + " }] }";
}
