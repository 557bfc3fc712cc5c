using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A secret that says nowhere, or in a form that nothing reads, where its value is.</summary>
public sealed class TDG025 : Rule
{
    private const string Forms = "Write the name or ARN of an SSM parameter, or the ARN of a secret in Secrets Manager";
    private const int LongestName = 2048;

    /// <summary>How many fields a secret's ARN has, and how many with JSON key, version stage and version id.</summary>
    private const int Plain = 7;
    private const int Full = 10;

    public override RuleDescriptor Descriptor { get; } = new("TDG025", "Secret valueFrom malformed", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            foreach (var secret in container.Objects(Ecs.ContainerDefinition.Secrets))
                Check(context, secret);
            foreach (var secret in container.Object(Ecs.ContainerDefinition.LogConfiguration)?.Objects(Ecs.LogConfiguration.SecretOptions) ?? [])
                Check(context, secret);
        }
    }

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-' or '/';

    private static bool IsPartition(string text) => text == "aws" || (text.StartsWith("aws-", StringComparison.Ordinal) && text.All(c => c is (>= 'a' and <= 'z') or '-'));

    /// <summary>Twelve digits; letters stand for an account that is still to be filled in.</summary>
    private static bool IsAccount(string text) => text.Length > 0 && (text.Length == 12 || !text.All(char.IsDigit));

    /// <summary>What is wrong with an ARN, or null.</summary>
    private static string? Problem(string[] fields)
    {
        if (fields.Length < 6)
            return "it ends after " + MessageText.Number(fields.Length) + " of its fields";
        if (!IsPartition(fields[1]))
            return MessageText.Quote(fields[1]) + " is no partition, such as aws or aws-cn";
        if (fields[2] is not ("secretsmanager" or "ssm"))
            return MessageText.Quote(fields[2]) + " is not where ECS gets secrets: it knows secretsmanager and ssm";
        if (fields[3].Length == 0)
            return "it names no region";
        if (!IsAccount(fields[4]))
            return fields[4].Length == 0 ? "it names no account" : "an account has 12 digits, and " + MessageText.Quote(fields[4]) + " has " + MessageText.Number(fields[4].Length);
        return fields[2] == "ssm" ? ParameterProblem(fields) : SecretProblem(fields);
    }

    /// <summary>A name may be followed by a version or a label.</summary>
    private static string? ParameterProblem(string[] fields) =>
        !fields[5].StartsWith("parameter/", StringComparison.Ordinal) || fields[5].Trim('/') == "parameter" ? "behind the account, parameter/ and the parameter's name are due"
        : fields.Length > 7 ? "a parameter's name has no colons"
        : null;

    private static string? SecretProblem(string[] fields)
    {
        if (fields[5] != "secret" || fields.Length < Plain || fields[6].Length == 0)
            return "behind the account, secret: and the secret's name are due";
        if (fields.Length is not (Plain or Full))
        {
            return "behind the secret's name stand either no fields or three (JSON key, version stage, version id; each may be empty), and here "
                + MessageText.Number(fields.Length - Plain) + (fields.Length == Plain + 1 ? " stands" : " stand");
        }

        return fields.Length == Full && fields[8].Length > 0 && fields[9].Length > 0 ? "a version stage and a version id exclude each other" : null;
    }

    private void Check(RuleContext context, EcsObject secret)
    {
        var text = secret.Text(Ecs.Secret.ValueFrom);
        if (Placeholder.IsIn(text) || secret[Ecs.Secret.ValueFrom] is RawValue)
            return;
        if (string.IsNullOrWhiteSpace(text))
        {
            var name = secret.Text(Ecs.Secret.Name) is { Length: > 0 } known ? MessageText.Quote(known) : "this secret";
            context.Report(Descriptor, secret, Ecs.Secret.ValueFrom, "Nothing says where the value of " + name + " comes from. " + Forms + ".");
        }
        else if (text!.StartsWith("arn:", StringComparison.Ordinal))
        {
            CheckArn(context, secret, text);
        }
        else
        {
            CheckName(context, secret, text);
        }
    }

    private void CheckArn(RuleContext context, EcsObject secret, string text)
    {
        var fields = text.Split(':');
        if (Problem(fields) is not { } problem)
            return;
        var isShort = fields.Length is > Plain and < Full && fields[2] == "secretsmanager" && fields[5] == "secret";
        context.Report(
            Descriptor,
            secret,
            Ecs.Secret.ValueFrom,
            "ECS can't read this ARN: " + problem + ". "
            + (isShort ? "Write all colons, as in …:name:json-key::." : "Write arn:aws:secretsmanager:region:account:secret:name or arn:aws:ssm:region:account:parameter/name."),
            isShort ? [new Edit.Set("Add the missing colons", secret, Ecs.Secret.ValueFrom, text + new string(':', Full - fields.Length))] : []);
    }

    /// <summary>What is refused may be the secret itself: no message shows it.</summary>
    private void CheckName(RuleContext context, EcsObject secret, string text)
    {
        // A version or a label may follow a parameter's name.
        var colon = text.IndexOf(':');
        var name = colon > 0 && colon < text.Length - 1 && text.IndexOf('/', colon) < 0 ? text.Remove(colon, 1) : text;
        if (!name.All(IsAllowed))
        {
            context.Report(
                Descriptor,
                secret,
                Ecs.Secret.ValueFrom,
                "This is neither an ARN nor the name of an SSM parameter: it has " + MessageText.Characters(name, c => !IsAllowed(c)) + ". " + Forms
                + "; the value itself stays out of the task definition.");
        }
        else if (name.Length > LongestName)
        {
            context.Report(Descriptor, secret, Ecs.Secret.ValueFrom, "The name of an SSM parameter has 2048 characters at most, and this has " + MessageText.Number(name.Length) + ". " + Forms + ".");
        }
    }
}
