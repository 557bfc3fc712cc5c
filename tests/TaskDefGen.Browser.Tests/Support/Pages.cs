using System.Text.Json.Nodes;
using TaskDefGen.Build;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Rules;
using TaskDefGen.Testing;

namespace TaskDefGen.Browser.Tests.Support;

/// <summary>Pages as a build writes them.</summary>
internal static class Pages
{
    /// <summary>What the build of the sample wrote, as this project was built: Debug or Release, for the same framework.</summary>
    public static string Sample => File.ReadAllText(Path.Combine(
        [
            Repository.Root, "samples", "UserService",
            .. Path.GetRelativePath(Repository.Root, AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)[^3..],
            "taskdefs", "index.html",
        ]));

    public static string Of(params CarriedFile[] files) =>
        DerivedFiles.Of(
            files, ClassParts.Of(files, [], () => FargatePrices.Known, Preset.Recommended, out _), "Tests", prefix: "", Preset.Recommended, cloudFormation: false).Picture!.Content;

    /// <summary>A service with a load balancer, subnets, a sidecar, volumes and secrets.</summary>
    public static CarriedFile Service(string name, string? environment = null, string value = "1", int cpu = 256)
    {
        var family = environment is null ? name : name + "-" + environment;
        var definition = new JsonObject
        {
            ["family"] = family,
            ["containerDefinitions"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "web",
                    ["image"] = "public.ecr.aws/nginx/nginx:1.27",
                    ["portMappings"] = new JsonArray(new JsonObject { ["containerPort"] = 8080, ["name"] = "web-tcp" }),
                    ["environment"] = new JsonArray(new JsonObject { ["name"] = "VALUE", ["value"] = value }),
                    ["secrets"] = new JsonArray(new JsonObject { ["name"] = "DB", ["valueFrom"] = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db" }),
                    ["dependsOn"] = new JsonArray(new JsonObject { ["containerName"] = "envoy", ["condition"] = "HEALTHY" }),
                    ["mountPoints"] = new JsonArray(new JsonObject { ["sourceVolume"] = "data", ["containerPath"] = "/data" }),
                },
                new JsonObject { ["name"] = "envoy", ["image"] = "envoy:1.29", ["essential"] = false }),
            ["volumes"] = new JsonArray(new JsonObject { ["name"] = "data" }),
            ["requiresCompatibilities"] = new JsonArray("FARGATE"),
            ["networkMode"] = "awsvpc",
            ["cpu"] = cpu.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["memory"] = (cpu * 2).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        var about = new JsonObject
        {
            ["class"] = "Shop." + name,
            ["service"] = name,
            ["region"] = "us-east-1",
            ["description"] = new JsonObject
            {
                ["serviceName"] = family,
                ["desiredCount"] = 2,
                ["loadBalancers"] = new JsonArray(new JsonObject
                {
                    ["targetGroupArn"] = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
                    ["containerName"] = "web",
                    ["containerPort"] = 8080,
                }),
                ["subnets"] = new JsonArray(new JsonObject { ["id"] = "subnet-0a1b2c3d", ["public"] = false, ["availabilityZone"] = "us-east-1a" }),
            },
        };
        if (environment is not null)
        {
            about["environment"] = environment;
        }

        return new CarriedFile(family + ".json", definition.ToJsonString(), about.ToJsonString());
    }
}
