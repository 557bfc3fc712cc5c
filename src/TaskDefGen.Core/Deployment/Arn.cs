using System;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Deployment;

/// <summary>Makes ARNs of a region and an account; the token stands for what is not known, to be filled in later.</summary>
internal sealed class Arn(string? region, string? account)
{
    public string Region { get; } = region ?? "{" + TokenTable.Region + "}";

    public string Account { get; } = account ?? "{" + TokenTable.AccountId + "}";

    public string Partition => PartitionOf(Region);

    public bool IsKnown => region is not null && account is not null && !Placeholder.IsIn(region) && !Placeholder.IsIn(account);

    public string Of(string service, string resource) => Of(service, Region, Account, resource);

    /// <summary>In another region or account than the task's.</summary>
    public string Of(string service, string inRegion, string ofAccount, string resource) =>
        "arn:" + (Placeholder.IsIn(inRegion) ? Partition : PartitionOf(inRegion)) + ":" + service + ":" + inRegion + ":" + ofAccount + ":" + resource;

    /// <summary>The partition that a region belongs to; that of most where the region is not known.</summary>
    public static string PartitionOf(string region)
    {
        foreach (var (prefix, partition) in Partitions)
        {
            if (region.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return partition;
        }

        return "aws";
    }

    private static (string Prefix, string Partition)[] Partitions { get; } =
    [
        ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("us-iso-", "aws-iso"), ("us-isob-", "aws-iso-b"), ("eu-isoe-", "aws-iso-e"), ("us-isof-", "aws-iso-f"),
        ("eusc-", "aws-eusc"),
    ];
}
