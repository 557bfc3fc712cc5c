using System.Collections.Generic;

namespace TaskDefGen.Core.Rules;

/// <summary>The rules on how attributes are used: what the binder or the front end sees, before there is a model to judge.</summary>
public static class AuthoringRules
{
    public static readonly RuleDescriptor RuleFailed = new("TDG900", "A rule failed", FindingSeverity.Warning);

    public static readonly RuleDescriptor UnknownToken = new("TDG901", "Unknown token", FindingSeverity.Warning);

    public static readonly RuleDescriptor TokenCycle = new("TDG902", "Tokens that stand for each other", FindingSeverity.Error);

    public static readonly RuleDescriptor MisplacedAttribute = new("TDG903", "Attribute in a place where it has no effect", FindingSeverity.Warning);

    public static readonly RuleDescriptor NotAContainer = new("TDG904", "Type is no container of this task", FindingSeverity.Error);

    public static readonly RuleDescriptor UnknownEnvironment = new("TDG905", "Environment that the task definition does not have", FindingSeverity.Warning);

    public static readonly RuleDescriptor Unwritable = new("TDG906", "Value that can't be written", FindingSeverity.Error);

    public static readonly RuleDescriptor WrittenTwice = new("TDG907", "Member written twice", FindingSeverity.Warning);

    public static readonly RuleDescriptor SameFamily = new("TDG908", "Two task definitions with one family", FindingSeverity.Error);

    public static readonly RuleDescriptor UnusableFileName = new("TDG909", "Family that can't name a file", FindingSeverity.Error);

    public static readonly RuleDescriptor InvalidFragment = new("TDG910", "JSON fragment that can't be merged", FindingSeverity.Error);

    public static readonly RuleDescriptor TokenWithoutValue = new("TDG911", "Token without a value", FindingSeverity.Warning);

    public static readonly RuleDescriptor NotInSdk = new("TDG912", "Member that the referenced AWSSDK.ECS can't register", FindingSeverity.Warning);

    public static readonly RuleDescriptor UnusableOption = new("TDG920", "Option that can't be used", FindingSeverity.Warning);

    public static readonly RuleDescriptor EmptyNamePart = new("TDG616", "Project, service or environment is blank", FindingSeverity.Error);

    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        RuleFailed, UnknownToken, TokenCycle, MisplacedAttribute, NotAContainer, UnknownEnvironment, Unwritable, WrittenTwice, SameFamily,
        InvalidFragment, TokenWithoutValue, NotInSdk, UnusableOption, EmptyNamePart,
    ];
}
