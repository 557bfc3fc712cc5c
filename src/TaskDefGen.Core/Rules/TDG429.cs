using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>ECS Exec, where nothing leads to what it works through.</summary>
public sealed class TDG429 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG429", "ECS Exec without a way to Session Manager", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (NetworkPath.Of(context) is not { } path || path.Network.Service.Boolean(ServiceDescription.EnableExecuteCommand) != true)
            return;
        var missing = Needs(path).Where(n => !path.Declared.Any(n.IsMetBy)).ToList();
        if (missing.Count == 0)
            return;
        context.Report(
            Descriptor,
            path.Network.Service,
            ServiceDescription.EnableExecuteCommand,
            "ECS Exec is enabled, but " + char.ToLowerInvariant(path.WithoutInternet[0]) + path.WithoutInternet.Substring(1) + ", and " + NetworkPath.Explain(missing)
            + (missing.Count == 1 ? " is not declared" : " are not declared") + ": the tasks run, and \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". "
            + "Create the endpoint and declare it in VpcEndpoints of [Network].",
            [.. path.Declare(missing), NetworkPath.DeclareNat(path.Network.Service)]);
    }

    private static IEnumerable<NetworkNeed> Needs(NetworkPath path)
    {
        yield return new NetworkNeed(NetworkNeed.SessionManager, path.Region, "the channels of a session", "");
        if (path.Network.Service.Object(ServiceDescription.ClusterDescription)?.Object(ServiceDescription.ClusterSettings.ExecuteCommandConfiguration)?.Has(ServiceDescription.ExecuteCommand.KmsKeyId) == true)
            yield return new NetworkNeed("kms", path.Region, "their encryption", "");
    }
}
