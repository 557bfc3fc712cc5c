using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Core.Tests.Options;

public class OptionReaderTests
{
    [Fact]
    public void Nothing_written_is_the_default() => Assert.Equal(RuleOptions.Default, Read(("dotnet_diagnostic.TDG001.severity", "none")).Options);

    [Fact]
    public void Every_option_is_read()
    {
        var options = Options(
            ("taskdefgen.environments", "test, live"),
            ("taskdefgen.family_name", "{service}-{environment}"),
            ("taskdefgen.container_name", "{service}"),
            ("taskdefgen.port_name", "{protocol}-{service}"),
            ("taskdefgen.further_port_name", "{service}-{port}"),
            ("taskdefgen.log_group_name", "/{service}/{environment}"),
            ("taskdefgen.repository_name", "{service}"),
            ("taskdefgen.required_tags", "Team , CostCenter,"),
            ("taskdefgen.allowed_registries", "docker.io, public.ecr.aws/docker/, localhost:5000"),
            ("taskdefgen.minimum_count.test", "0"),
            ("taskdefgen.max_cpu.test", ".5 vCPU"),
            ("taskdefgen.max_memory.live", "4 GB"),
            ("taskdefgen.price_region", "us-east-1"));
        Assert.Equal(["test", "live"], options.Conventions.Environments);
        Assert.Equal("s-live", options.Conventions.FamilyOf("p", "s", "live"));
        Assert.Equal("s", options.Conventions.ContainerOf("s"));
        Assert.Equal("tcp-s", options.Conventions.PortOf("s", "tcp"));
        Assert.Equal("s-81", options.Conventions.FurtherPortOf("s", "81", "udp"));
        Assert.Equal("/s/live", options.Conventions.LogGroupOf("p", "s", "live"));
        Assert.Equal("s", options.Conventions.RepositoryOf("p", "s"));
        Assert.Equal(["Team", "CostCenter"], options.RequiredTags);
        Assert.Equal(["docker.io", "public.ecr.aws/docker", "localhost:5000"], options.AllowedRegistries);
        Assert.Equal(new EnvironmentLimits("test", 0, 512, null), options.LimitsOf("test"));
        Assert.Equal(new EnvironmentLimits("live", null, null, 4096), options.LimitsOf("live"));
        Assert.Equal("us-east-1", options.PriceRegion);
    }

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void Every_option_has_a_meaning_and_rules_that_exist(string key)
    {
        var option = OptionCatalogue.All.Single(o => o.Key == key);
        Assert.EndsWith(".", option.Meaning, StringComparison.Ordinal);
        Assert.NotEmpty(option.Values);
        if (key != "taskdefgen.cluster_name")
            Assert.NotEmpty(option.Rules); // the cluster is what the build writes; no rule looks at it
        Assert.All(option.Rules, id => Assert.Contains(TaskDefGen.Core.Rules.RuleCatalogue.Descriptors, d => d.Id == id));
    }

    /// <summary>Whatever stands there is read or reported; it never throws, and a value that is reported changes nothing.</summary>
    [Theory]
    [MemberData(nameof(Catalogue))]
    public void Nonsense_is_reported_and_the_default_holds(string key)
    {
        var name = key.Replace(OptionSpec.EnvironmentPart, "dev", StringComparison.Ordinal);
        foreach (var value in new[] { "{servce}", "a b", "-1", "99999999999999999999", "%", "aws:x y", "\u0001", "{", "http://x", ",," })
        {
            var reading = Read((name, value));
            if (reading.Problems.Count == 0)
                continue;
            Assert.Equal(RuleOptions.Default, reading.Options);
            var problem = Assert.Single(reading.Problems);
            Assert.StartsWith("Option " + name + ": ", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(". Until then its default holds.", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(RuleOptions.Default, Read((name, "unset")).Options);
        Assert.Equal(RuleOptions.Default, Read((name, " ")).Options);
    }

    [Theory]
    [InlineData("taskdefgen.family_name", "{servce}", "{servce} is no part of this name. Did you mean {service}? Allowed: {project}, {service}, {environment}")]
    [InlineData("taskdefgen.family_name", "a b{service}", "\" \" can't stand in this name. Write letters, digits, hyphens and the parts {project}, {service}, {environment}")]
    [InlineData("taskdefgen.family_name", "app", "\"app\" is the same name for everything. Put one of {project}, {service}, {environment} into it")]
    [InlineData("taskdefgen.environments", "Dev", "environment \"Dev\" has upper-case letters. Write lower-case words such as dev, stg, prod")]
    [InlineData("taskdefgen.environments", ",", "\",\" names no environment. Write them separated by commas, such as dev, stg, prod")]
    [InlineData("taskdefgen.required_tags", "aws:x", "tag \"aws:x\" begins with aws:, which only AWS may write. Write another key")]
    [InlineData("taskdefgen.allowed_registries", "https://docker.io", "\"https://docker.io\" is no registry. Write a host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, docker.io or public.ecr.aws/docker")]
    [InlineData("taskdefgen.minimum_count.prod", "5001", "\"5001\" is no number of tasks. Write a whole number from 0 to 5000, or none")]
    [InlineData("taskdefgen.max_cpu.prod", "lots", "\"lots\" is no size. Write CPU units such as 1024, vCPU such as 1 vCPU, or none")]
    [InlineData("taskdefgen.max_memory.prod", "0", "\"0\" is no size. Write MiB such as 2048, GB such as 2 GB, or none")]
    [InlineData("taskdefgen.price_region", "mars-1", "no prices are known for \"mars-1\". Write one of ap-northeast-2, us-east-1")]
    public void What_cannot_be_read_says_what_to_write(string key, string value, string message) =>
        Assert.Equal("Option " + key + ": " + message + ". Until then its default holds.", Assert.Single(Read((key, value)).Problems).Message);

    [Fact]
    public void None_and_any_take_a_default_away()
    {
        var options = Options(("taskdefgen.required_tags", "none"), ("taskdefgen.allowed_registries", "any"), ("taskdefgen.minimum_count.dev", "none"), ("taskdefgen.max_cpu.dev", "None"));
        Assert.Empty(options.RequiredTags);
        Assert.Empty(options.AllowedRegistries);
        Assert.Equal(new EnvironmentLimits("dev", null, null, 2048), options.LimitsOf("dev"));
    }

    [Fact]
    public void A_key_that_does_not_exist_is_reported_with_the_nearest() => Assert.Equal(
        ["There is no option taskdefgen.max_cpu.devel. Did you mean taskdefgen.max_cpu.dev?", "There is no option TaskDefGen.requierd_tags. Did you mean taskdefgen.required_tags?"],
        Read(("TaskDefGen.requierd_tags", "x"), ("taskdefgen.max_cpu.devel", "1")).Problems.Select(p => p.Message).Order(StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<TheoryDataRow<string>> Catalogue => OptionCatalogue.All.Select(o => new TheoryDataRow<string>(o.Key));

    private static RuleOptions Options(params (string Key, string Value)[] lines)
    {
        var reading = Read(lines);
        Assert.Empty(reading.Problems);
        return reading.Options;
    }

    private static OptionReading Read(params (string Key, string Value)[] lines) => OptionReader.Read(
        key => lines.Where(l => string.Equals(l.Key, key, StringComparison.OrdinalIgnoreCase)).Select(l => l.Value).FirstOrDefault(),
        lines.Select(l => l.Key));
}
