using System.Globalization;

namespace TaskDefGen.Core.Cost;

/// <summary>A cost as people read it, on one line.</summary>
public static class CostText
{
    /// <summary><c>3 tasks, 6 vCPU, 12 GB, about $216.24 a month on demand, from $64.87 on Spot (estimate)</c>.</summary>
    public static string Line(ServiceCost cost) =>
        (cost.DesiredCount is null ? "" : Count(cost.Tasks) + ", ")
        + Number(cost.Vcpu) + " vCPU, " + Number(cost.Gigabytes) + " GB" + (cost.DesiredCount is null ? " per task" : "") + ", about "
        + Dollars(cost.OnDemand) + " a month on demand, from " + Dollars(cost.Spot) + " on Spot (estimate)"
        + (cost.Mixed is { } mixed ? ", from " + Dollars(mixed) + " as its strategy mixes them" : "");

    public static string Count(int tasks) => tasks.ToString(CultureInfo.InvariantCulture) + (tasks == 1 ? " task" : " tasks");

    public static string Dollars(decimal amount) => "$" + amount.ToString("#,0.00", CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
