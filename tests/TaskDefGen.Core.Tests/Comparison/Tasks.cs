using System.Linq;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>Task definitions to compare, and how their differences are said.</summary>
internal static class Tasks
{
    public const string Fargate = "\"requiresCompatibilities\": [\"FARGATE\"]";

    /// <summary>A task with members of its own, besides one container with members of its own.</summary>
    public static string Task(string members = "", string container = "") =>
        "{ \"family\": \"app\"" + Tail(members) + ", \"containerDefinitions\": [{ \"name\": \"web\", \"image\": \"nginx\"" + Tail(container) + " }] }";

    public static string[] Differences(string before, string after) =>
        [.. RevisionComparison.Compare(ComparedValue.Parse(before), ComparedValue.Parse(after)).Select(d => d.ToString())];

    private static string Tail(string members) => members.Length > 0 ? ", " + members : "";
}
