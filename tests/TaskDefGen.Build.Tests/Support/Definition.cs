using System.Text.Json.Nodes;

namespace TaskDefGen.Build.Tests.Support;

/// <summary>A task definition on Fargate, and what the assembly says of it.</summary>
internal sealed record Definition(string Family)
{
    public int Cpu { get; init; } = 256;

    public int Memory { get; init; } = 512;

    public string? Environment { get; init; }

    public string? Region { get; init; } = "us-east-1";

    public string Class { get; init; } = "Service";

    public string Value { get; init; } = "1";

    public JsonObject? Service { get; init; }

    public string Json => new JsonObject
    {
        ["family"] = Family,
        ["containerDefinitions"] = new JsonArray(new JsonObject
        {
            ["name"] = "web",
            ["image"] = "nginx:1.27.3",
            ["environment"] = new JsonArray(new JsonObject { ["name"] = "VALUE", ["value"] = Value }),
        }),
        ["requiresCompatibilities"] = new JsonArray("FARGATE"),
        ["networkMode"] = "awsvpc",
        ["cpu"] = Cpu.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["memory"] = Memory.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.ToJsonString();

    public string About
    {
        get
        {
            var about = new JsonObject { ["class"] = Class, ["service"] = Class };
            Add("environment", Environment);
            Add("region", Region);
            if (Service is not null)
            {
                about["description"] = Service.DeepClone();
            }

            return about.ToJsonString();

            void Add(string name, string? value)
            {
                if (value is not null)
                {
                    about[name] = value;
                }
            }
        }
    }
}
