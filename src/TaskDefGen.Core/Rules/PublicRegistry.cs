using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Images;

namespace TaskDefGen.Core.Rules;

/// <summary>A registry on the internet that anybody may know by its host. Of other hosts nobody can say where they stand.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="CachePrefix">How repositories begin that ECR keeps as copies of it, as AWS proposes; null where ECR can't copy from it.</param>
internal sealed record PublicRegistry(string Name, string? CachePrefix)
{
    private static readonly PublicRegistry DockerHub = new("Docker Hub", "docker-hub");

    private static readonly Dictionary<string, PublicRegistry> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["docker.io"] = DockerHub,
        ["index.docker.io"] = DockerHub,
        ["registry-1.docker.io"] = DockerHub,
        ["public.ecr.aws"] = new("the ECR Public Gallery", "ecr-public"),
        ["ecr-public.aws.com"] = new("the ECR Public Gallery", "ecr-public"),
        ["ghcr.io"] = new("the GitHub Container Registry", "github"),
        ["quay.io"] = new("Quay", "quay"),
        ["registry.k8s.io"] = new("the registry of Kubernetes", "kubernetes"),
        ["registry.gitlab.com"] = new("the GitLab Container Registry", "gitlab"),
        ["cgr.dev"] = new("Chainguard", "chainguard"),
        ["mcr.microsoft.com"] = new("the Microsoft Artifact Registry", null),
        ["gcr.io"] = new("the Google Container Registry", null),
        ["docker.elastic.co"] = new("the registry of Elastic", null),
        ["nvcr.io"] = new("the registry of NVIDIA", null),
        ["registry.access.redhat.com"] = new("the registry of Red Hat", null),
        ["registry.redhat.io"] = new("the registry of Red Hat", null),
    };

    /// <summary>Whether ECR keeps the image as a copy of somebody's: by the prefix that AWS proposes for such copies.</summary>
    public static bool IsCopy(ImageReference image) =>
        image.Ecr is not null && image.Path.Text.Split('/') is { Length: > 2 } parts && Hosts.Values.Any(r => r.CachePrefix == parts[0]);

    /// <summary>Null for a private registry, for hosts that aren't known, and where a placeholder may name either.</summary>
    public static PublicRegistry? Of(ImageReference image)
    {
        if (image.Ecr is not null || image.Problems.Count > 0 || image.Path.Text.Length == 0)
            return null;
        if (image.Registry is { } host)
            return !host.HasPlaceholder && Hosts.TryGetValue(host.Text, out var known) ? known : null;
        return image.Path.HasPlaceholder ? null : DockerHub;
    }

    /// <summary>The repository of the copy, in the registry that keeps it; null where ECR can't copy from here.</summary>
    public string? CacheOf(ImageReference image)
    {
        if (CachePrefix is null)
            return null;
        var path = image.Path.Text;
        return CachePrefix + "/" + (ReferenceEquals(this, DockerHub) && path.IndexOf('/') < 0 ? "library/" : "") + path;
    }
}
