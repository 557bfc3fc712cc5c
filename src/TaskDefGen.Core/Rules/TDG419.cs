using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An image on the internet, for tasks that don't reach it.</summary>
public sealed class TDG419 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG419", "Public image unreachable without NAT", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (NetworkPath.Of(context) is not { } path || (path.Network.IsPublicWithoutAddress && path.Network.MissingEndpoints(context).Count > 0))
            return; // all subnets public: TDG414
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { } image || PublicRegistry.Of(image.Reference) is not { } registry)
                continue;
            var copy = registry.CacheOf(image.Reference) is { } repository && !IsInChina(path.Region) ? Host(context, path) + repository + Version(image.Reference) : null;
            context.Report(
                Descriptor,
                image.Value,
                "Container " + context.NameOf(container) + " pulls " + MessageText.QuoteImage(image.Value.Text) + " from " + registry.Name + ", which no VPC endpoint leads to, and "
                + Lower(path.WithoutInternet) + ". The deployment would retry for minutes and die with \"" + NetworkNeed.NoImage + "\". "
                + (copy is null ? "Copy the image to a repository of your own in ECR" : "Pull it through a cache rule of ECR, as " + MessageText.QuoteImage(copy) + ", or copy it to a repository of your own")
                + "; or give the subnets a route to a NAT gateway and declare that with [Network].",
                copy is null
                    ? [NetworkPath.DeclareNat(path.Network.Service)]
                    : [new Edit.Set("Pull through a cache rule of ECR", container, Ecs.ContainerDefinition.Image, copy), NetworkPath.DeclareNat(path.Network.Service)]);
        }
    }

    /// <summary>The registry of the account, as far as it is known: tokens stand for the rest.</summary>
    private static string Host(RuleContext context, NetworkPath path)
    {
        var own = context.Containers.Select(c => ContainerImage.Of(c)?.Reference.Ecr?.AccountId).FirstOrDefault(a => a is not null);
        var account = context.Identity.AccountId is { Length: > 0 } known && !Placeholder.IsIn(known) ? known : own;
        return (account ?? "{" + TokenTable.AccountId + "}") + ".dkr.ecr." + (path.Region ?? "{" + TokenTable.Region + "}") + ".amazonaws.com/";
    }

    private static string Version(ImageReference image) =>
        (image.Tag is { } tag ? ":" + tag.Text : "") + (image.Digest is { } digest ? "@" + digest.Text : "");

    /// <summary>Where ECR keeps no copies.</summary>
    private static bool IsInChina(string? region) => region?.StartsWith("cn-", System.StringComparison.Ordinal) == true;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);
}
