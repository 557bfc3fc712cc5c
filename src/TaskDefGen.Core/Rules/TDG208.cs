using System;
using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A registry that is meant to be one of ECR and can't be.</summary>
public sealed class TDG208 : Rule
{
    private const string Form = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service";

    public override RuleDescriptor Descriptor { get; } = new("TDG208", "ECR registry URI malformed", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container)?.Reference is not { } image || Fault(image) is not { } fault)
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Image " + MessageText.QuoteImage(image.Text) + " " + fault + ". Write it as in \"" + Form + "\".");
        }
    }

    private static string? Fault(ImageReference image)
    {
        if (image.Problems.Any(p => p.Kind is not (ImageProblemKind.Tag or ImageProblemKind.EmptyTag or ImageProblemKind.LongTag or ImageProblemKind.Digest)))
            return null; // TDG201
        if (image.Registry is not { } registry)
        {
            return !image.Path.HasPlaceholder && image.Path.Text.IndexOf('/') < 0 && IsMeantForEcr(image.Path.Text)
                ? "names a registry and no repository in it"
                : null;
        }

        // A port or an endpoint of one's own is somebody's proxy.
        var host = registry.Text;
        if (registry.HasPlaceholder || !IsMeantForEcr(host) || host.IndexOf(':') >= 0 || host.Contains(".vpce."))
            return null;
        var labels = host.Split('.');
        var account = labels[0];
        if (!account.All(c => c is >= '0' and <= '9'))
        {
            // Letters in the place of the account are somebody's placeholder.
            return account.Any(char.IsLetter) ? null : "has a registry whose account " + MessageText.Quote(account) + " is no number of 12 digits";
        }

        if (account.Length != 12)
            return "has a registry whose account " + MessageText.Quote(account) + " has " + MessageText.Number(account.Length) + " digits in place of 12";
        if (image.Ecr is not { } ecr)
            return "has a registry, " + MessageText.Quote(host) + ", that is none of ECR: after the account come dkr.ecr, a region, and a domain of AWS such as amazonaws.com";
        return RegionFault(ecr.Region ?? "", host);
    }

    private static string? RegionFault(string region, string host)
    {
        if (region == "region")
            return null; // as manuals write it
        if (!IsRegion(region))
            return "has a registry in " + MessageText.Quote(region) + ", which is no region";
        var isChinese = region.StartsWith("cn-", StringComparison.OrdinalIgnoreCase);
        var hasChineseDomain = host.EndsWith(".cn", StringComparison.OrdinalIgnoreCase);
        if (isChinese == hasChineseDomain)
            return null;
        return isChinese
            ? "has a registry in " + MessageText.Quote(region) + " under a domain of the other partitions: in China it ends with .cn (amazonaws.com.cn)"
            : "has a registry in " + MessageText.Quote(region) + " under the domain of China: elsewhere it ends without .cn (amazonaws.com)";
    }

    /// <summary>Two words at least and a number, joined by hyphens, of which AWS makes more every year.</summary>
    private static bool IsRegion(string text)
    {
        var words = text.Split('-');
        return words.Length >= 3
            && words[words.Length - 1] is { Length: > 0 } number && number.All(c => c is >= '0' and <= '9')
            && words.Take(words.Length - 1).All(w => w.Length > 0 && w.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')));
    }

    private static bool IsMeantForEcr(string host) =>
        host.IndexOf(".dkr.ecr", StringComparison.OrdinalIgnoreCase) >= 0 || host.IndexOf(".dkr-ecr", StringComparison.OrdinalIgnoreCase) >= 0;
}
