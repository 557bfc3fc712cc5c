using System;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Generator.Emission;

namespace TaskDefGen.Generator.Tests;

/// <summary>What is allocated from the facts to the text: the same on every machine, unlike time.</summary>
public class AllocationTests
{
    private const int Count = 100;

    private static readonly AssemblyFacts NoDefaults = new(default);

    /// <summary>About 69 KB when this was written, of which the binder takes 61.</summary>
    [Fact]
    public void From_facts_to_strings()
    {
        var facts = Facts(Count);

        Assert.InRange(Allocated(() => Create(facts)) / Count, 1, 110_000);
    }

    /// <summary>The text is copied out of its buffer once: 2 bytes for each character, and little more.</summary>
    [Fact]
    public void From_strings_to_text()
    {
        var outputs = Create(Facts(Count));
        var characters = outputs.Sum(o => CompanionEmitter.Emit(o, o.CompanionName!).Length + (long)CarrierEmitter.Emit(EquatableArray.Of(o)).Length);

        Assert.InRange(Allocated(() => Emit(outputs)), 2 * characters, (3 * characters) + (2_000 * Count));
    }

    [Fact]
    public void Twice_as_many_definitions_take_twice_as_much()
    {
        var once = Facts(Count);
        var twice = Facts(2 * Count);

        Assert.InRange((double)Allocated(() => Emit(Create(twice))) / Allocated(() => Emit(Create(once))), 1.7, 2.3);
    }

    [Fact]
    public void Twice_as_many_environment_variables_take_twice_as_much()
    {
        // Both are longer than the buffer that is kept.
        var once = new[] { Task("A", 1_000) };
        var twice = new[] { Task("A", 2_000) };

        Assert.InRange((double)Allocated(() => Emit(Create(twice))) / Allocated(() => Emit(Create(once))), 1.5, 2.3);
    }

    private static long Allocated(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DefinitionOutput[] Create(TaskFacts[] facts) =>
        Array.ConvertAll(facts, f => DefinitionOutput.Create(f, NoDefaults, default, default, null));

    private static void Emit(DefinitionOutput[] outputs)
    {
        foreach (var output in outputs)
        {
            CompanionEmitter.Emit(output, output.CompanionName!);
            CarrierEmitter.Emit(EquatableArray.Of(output));
        }
    }

    private static TaskFacts[] Facts(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Task("S" + i.ToString("000", CultureInfo.InvariantCulture), 3))];

    /// <summary>Two containers, a port, logs, a secret, a health check, a dependency, two environments.</summary>
    private static TaskFacts Task(string name, int variables)
    {
        var envoy = new ContainerFacts(
            "N." + name + "+Envoy",
            "Envoy",
            EquatableArray.Of(
                Attribute("Container", ("Name", Text("envoy")), ("Image", Text("public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod")), ("Essential", new FactValue.Flag(false))),
                Attribute("HealthCheck", ("Command", Text("curl -s http://localhost:9901/ready | grep LIVE"))),
                Attribute("AwsLogs")));
        var attributes = new[]
        {
            Attribute(
                AttributeMap.TaskDefinition,
                ("Project", Text("shop")),
                ("Service", Text("service-" + name)),
                ("Environments", new FactValue.Items(EquatableArray.Of(Text("stg"), Text("prod")))),
                ("Cpu", new FactValue.Integer(1024)),
                ("Memory", new FactValue.Integer(2048)),
                ("Region", Text("eu-west-1")),
                ("AccountId", Text("123456789012"))),
            Attribute(AttributeMap.Container, ("Image", Text("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/service:v1"))),
            Attribute("PortMapping", ("ContainerPort", new FactValue.Integer(8080)), ("Name", Text("http"))),
            Attribute("AwsLogs"),
            Attribute("HealthCheck", ("Command", Text("curl localhost:8080"))),
            Attribute("Secret", ("Name", Text("DB__PASSWORD")), ("ValueFrom", Text("arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf"))),
            Attribute("DependsOn", ("Container", new FactValue.TypeName("N." + name + "+Envoy"))),
        };
        var environment = Enumerable.Range(0, variables)
            .Select(i => Attribute("EnvironmentVariable", ("Name", Text("V" + i.ToString("0000", CultureInfo.InvariantCulture))), ("Value", Text("a value"))));
        return new TaskFacts("N", "", name, 0, "N." + name, true, false, attributes.Concat(environment).ToEquatableArray(), EquatableArray.Of(envoy));
    }

    private static AttributeFact Attribute(string name, params (string Property, FactValue Value)[] arguments) =>
        new(name, arguments.Select(a => new ArgumentFact(a.Property, a.Value)).ToEquatableArray());

    private static FactValue Text(string text) => new FactValue.Text(text);
}
