using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Core.Tests.Cost;

/// <summary>Facts of a class that says as much of everything as is asked for.</summary>
internal static class LargeFacts
{
    public static AssemblyFacts NoAssembly { get; } = new(EquatableArray.Of<AttributeFact>());

    /// <summary>A class in two environments with so many variables, secrets, labels, tags and ports, one half of the variables overridden in prod.</summary>
    public static TaskFacts WithItems(int count) => Task(
        ["stg", "prod"],
        [
            .. Many(count, i => Attribute("EnvironmentVariable", ("Name", Text("NAME_" + i)), ("Value", Text("value " + i)))),
            .. Many(count / 2, i => Attribute("EnvironmentVariable", ("Name", Text("NAME_" + i)), ("Value", Text("other " + i)), ("Environment", Text("prod")))),
            .. Many(count, i => Attribute("Secret", ("Name", Text("SECRET_" + i)), ("ValueFrom", Text("arn:aws:ssm:eu-west-1:123456789012:parameter/shop/" + i)))),
            .. Many(count, i => Attribute("DockerLabel", ("Key", Text("label." + i)), ("Value", Text("x")))),
            .. Many(count, i => Attribute("Tag", ("Key", Text("Tag" + i)), ("Value", Text("{Project}")))),
            .. Many(count, i => Attribute("PortMapping", ("ContainerPort", new FactValue.Integer(8000 + int.Parse(i, CultureInfo.InvariantCulture))), ("Name", Text("port-" + i)))),
        ]);

    /// <summary>A class in so many environments, which say a size each.</summary>
    public static TaskFacts WithEnvironments(int count) => Task(
        [.. Many(count, i => "env-" + i)],
        [.. Many(20, i => Attribute("EnvironmentVariable", ("Name", Text("NAME_" + i)), ("Value", Text("value"))))]);

    private static TaskFacts Task(string[] environments, AttributeFact[] attributes) => new(
        "Shop",
        "",
        "Orders",
        0,
        "Shop.Orders",
        true,
        false,
        new EquatableArray<AttributeFact>(
        [
            Attribute(
                "TaskDefinition",
                ("Project", Text("shop")),
                ("Service", Text("orders")),
                ("Cpu", new FactValue.Integer(1024)),
                ("Memory", new FactValue.Integer(2048)),
                ("Environments", new FactValue.Items(environments.Select(e => (FactValue)Text(e)).ToEquatableArray()))),
            Attribute("Container", ("Image", Text("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/orders:v1.0.0"))),
            Attribute("AwsLogs"),
            .. attributes,
        ]),
        EquatableArray.Of(new ContainerFacts("Shop.Orders+Envoy", "Envoy", EquatableArray.Of(Attribute("Container", ("Image", Text("public.ecr.aws/envoy:v1")), ("Essential", new FactValue.Flag(false)))))));

    private static T[] Many<T>(int count, System.Func<string, T> make) => [.. Enumerable.Range(0, count).Select(i => make(i.ToString(CultureInfo.InvariantCulture)))];

    private static FactValue.Text Text(string text) => new(text);

    private static AttributeFact Attribute(string name, params (string Property, FactValue Value)[] arguments) =>
        new(name, arguments.Select(a => new ArgumentFact(a.Property, a.Value)).ToEquatableArray());
}
