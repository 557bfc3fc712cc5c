namespace TaskDefGen.Core.Rules;

/// <summary>What a rule is called, how bad its findings are, and where its page stands.</summary>
public sealed class RuleDescriptor(string id, string title, FindingSeverity severity)
{
    /// <summary>The folder of the pages, one for each rule.</summary>
    public const string Pages = "https://github.com/taskdefgen/taskdefgen/blob/main/docs/rules/";

    public string Id { get; } = id;

    public string Title { get; } = title;

    public FindingSeverity Severity { get; } = severity;

    public RuleCategory Category { get; } = (RuleCategory)(id[3] - '0');

    public string HelpUri { get; } = Pages + id + ".md";

    public override string ToString() => Id;
}
