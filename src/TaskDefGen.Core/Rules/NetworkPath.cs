using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>
/// How the tasks get out of their subnets, where they have VPC endpoints at most. Without NAT and public IP a public subnet leads as far as a
/// private one: nowhere else. So it needs to be known only what the VPC offers.
/// </summary>
internal sealed class NetworkPath
{
    private NetworkPath(ServiceNetwork network, EcsObject description, string? region, IReadOnlyList<NetworkNeed> needs)
    {
        Network = network;
        Description = description;
        Region = region;
        Needs = needs;
        Declared = network.DeclaredEndpoints;
    }

    public ServiceNetwork Network { get; }

    /// <summary>What [Network] says.</summary>
    public EcsObject Description { get; }

    /// <summary>Where the task runs, if that is known.</summary>
    public string? Region { get; }

    public IReadOnlyList<NetworkNeed> Needs { get; }

    /// <summary>The endpoints as they were declared.</summary>
    public IReadOnlyList<string> Declared { get; }

    /// <summary>Why the tasks don't reach the internet: the beginning of a sentence.</summary>
    public string WithoutInternet => Network.AssignsPublicIp
        ? "In private subnets the public IP of the tasks leads nowhere, and there is no NAT gateway"
        : "The tasks have neither a NAT gateway nor a public IP";

    /// <summary>What the task needs, and no endpoint leads to.</summary>
    public IReadOnlyList<NetworkNeed> Missing => Needs.Where(n => !Declared.Any(n.IsMetBy)).ToList();

    /// <summary>Null where the tasks reach the internet, or where nobody says whether they do.</summary>
    public static NetworkPath? Of(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { RunsOnFargate: true, HasNat: false, MayHaveAnyEndpoint: false } network || !IsDescribed(network))
            return null; // on EC2 it is the instance that pulls and logs
        if (network.AssignsPublicIp && !network.IsPrivate)
            return null; // a public IP leads nowhere but from a public subnet
        var region = RegionOf(context);
        return new NetworkPath(network, network.Service.Object(ServiceDescription.Network)!, region, NetworkNeed.Of(context, network.Service, region));
    }

    /// <summary>
    /// The same for the EC2 instances of a service, which pull, log and read secrets for their tasks; null where a public subnet may lead them out, and
    /// where no endpoint is declared, for then nothing tells of them.
    /// </summary>
    public static NetworkPath? OfInstances(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { IsService: true, RunsOnEc2: true, HasNat: false, MayHaveAnyEndpoint: false, DeclaredEndpoints.Count: > 0 } network
            || network.Subnets.Any(s => ServiceNetwork.IsDeclaredPublic(s) || ServiceNetwork.IsNamedPublic(s)))
            return null;
        var region = RegionOf(context);
        return new NetworkPath(
            network,
            network.Service.Object(ServiceDescription.Network)!,
            region,
            [.. NetworkNeed.OfInstance(region), .. NetworkNeed.Of(context, network.Service, region)]);
    }

    /// <summary>Where the task runs: as it says, else where its image or its logs are.</summary>
    public static string? RegionOf(RuleContext context)
    {
        if (context.Identity.Region is { Length: > 0 } region && !Placeholder.IsRegion(region))
            return region;
        var logs = context.Containers.Select(c => (c.Object(Ecs.ContainerDefinition.LogConfiguration)?.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Region] as TextValue)?.Text);
        return context.Containers.Select(c => ContainerImage.Of(c)?.Reference.Ecr?.Region).Concat(logs)
            .FirstOrDefault(r => !string.IsNullOrWhiteSpace(r) && !Placeholder.IsRegion(r!));
    }

    /// <summary>Reports what [Network] says, or lacks.</summary>
    public void Report(RuleContext context, RuleDescriptor rule, string message, params Edit[] edits)
    {
        if (Description.Has(ServiceDescription.NetworkDescription.VpcEndpoints))
            context.Report(rule, Description, ServiceDescription.NetworkDescription.VpcEndpoints, message, edits);
        else if (Description.Objects(ServiceDescription.NetworkDescription.Endpoints).FirstOrDefault() is { } endpoint)
            context.Report(rule, endpoint, ServiceDescription.VpcEndpoint.Service, message, edits);
        else
            context.Report(rule, Description, ServiceDescription.NetworkDescription.NatGateway, message, edits);
    }

    /// <summary>Ways to say that endpoints are there: in the list, or (where the list is the assembly's) beside it.</summary>
    public IEnumerable<Edit> Declare(IReadOnlyList<NetworkNeed> missing) => Declare(Network.Service, missing);

    public static IEnumerable<Edit> Declare(EcsObject service, IReadOnlyList<NetworkNeed> missing)
    {
        var description = service.Object(ServiceDescription.Network);
        var listed = description?.Texts(ServiceDescription.NetworkDescription.VpcEndpoints).Select(e => e.Text).ToList() ?? [];
        var inFull = listed.Count > 0 && listed.TrueForAll(e => e.StartsWith("com.amazonaws.", StringComparison.OrdinalIgnoreCase));
        var names = missing.Select(n => inFull && n.Region is not null ? n.FullName : n.Endpoint).Distinct(StringComparer.Ordinal).ToList();
        var title = "Declare the VPC endpoint" + (names.Count == 1 ? " " : "s ") + MessageText.And(names);
        if (description is null)
        {
            yield return new Edit.Add(title, service, ServiceDescription.Network, [new(ServiceDescription.NetworkDescription.VpcEndpoints, names.ToArray())]);
            yield break;
        }

        yield return new Edit.Set(title, description, ServiceDescription.NetworkDescription.VpcEndpoints, listed.Concat(names).ToArray());
        var items = names.ConvertAll(n => (Edit)new Edit.Add(title, description, ServiceDescription.NetworkDescription.Endpoints, [new(ServiceDescription.VpcEndpoint.Service, n)]));
        yield return new Edit.Many(title + " with [VpcEndpoint]", items);
    }

    /// <summary>Says that there is a NAT gateway after all.</summary>
    public static Edit DeclareNat(EcsObject service)
    {
        const string Title = "Declare that there is a NAT gateway";
        return service.Object(ServiceDescription.Network) is { } description
            ? new Edit.Set(Title, description, ServiceDescription.NetworkDescription.NatGateway, true)
            : new Edit.Add(Title, service, ServiceDescription.Network, [new(ServiceDescription.NetworkDescription.NatGateway, true)]);
    }

    /// <summary>Endpoints with what each is for: <c>com.amazonaws.eu-west-1.logs (for the logs of "app")</c>.</summary>
    public static string Explain(IEnumerable<NetworkNeed> needs) => MessageText.And(needs.Select(n => n.FullName + " (for " + n.Purpose + ")"));

    /// <summary>The errors of needs, each once, to choose from.</summary>
    public static string Errors(IEnumerable<NetworkNeed> needs) =>
        MessageText.Or(needs.Select(n => n.Error).Distinct(StringComparer.Ordinal).Select(e => "\"" + e + "\""));

    /// <summary>Whether somebody says what leads out of the subnets.</summary>
    public static bool IsDescribed(ServiceNetwork network) => network.Service.Object(ServiceDescription.Network) is { } description
        && (description.Has(ServiceDescription.NetworkDescription.NatGateway)
            || description.Has(ServiceDescription.NetworkDescription.VpcEndpoints)
            || description.Has(ServiceDescription.NetworkDescription.Endpoints));
}
