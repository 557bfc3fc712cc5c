using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Rules;

/// <summary>An image to start from, where there is none: tokens stand for what the build knows, or for what is still to be filled in.</summary>
internal static class ImageSkeleton
{
    private const string Registry = "{" + TokenTable.AccountId + "}.dkr.ecr.{" + TokenTable.Region + "}.amazonaws.com/";
    private const string Tag = ":v1.0.0";

    /// <param name="context">The task that needs an image.</param>
    /// <param name="repository">The last part of the repository; null for the service's own.</param>
    public static string For(RuleContext context, string? repository)
    {
        var last = repository ?? (context.Identity.Service is null ? "my-app" : "{" + TokenTable.Service + "}");
        return Registry + (context.Identity.Project is null ? "" : "{" + TokenTable.Project + "}/") + last + Tag;
    }
}
