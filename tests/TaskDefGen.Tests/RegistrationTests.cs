using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TaskDefGen.CompilerServices;

namespace TaskDefGen.Tests;

/// <summary>What generated registration code calls, without an SDK.</summary>
public class RegistrationTests
{
    private static readonly Dictionary<string, string> Images = new(StringComparer.Ordinal) { ["web"] = "nginx:2" };

    private static TaskDefinitionRegistration Registered(string family, bool isNew = true) => new(family, null, 3, "arn:" + family, isNew, []);

    [Fact]
    public void A_registration_says_what_was_done()
    {
        Assert.Equal("a:3 registered", Registered("a").ToString());
        Assert.Equal("a:3 unchanged", Registered("a", isNew: false).ToString());
        Assert.Equal("", new TaskDefinitionRegistration("a", "prod", 1, null, true, []).TaskDefinitionArn);
        Assert.Throws<ArgumentNullException>("family", () => Registered(null!));
        Assert.Throws<ArgumentNullException>("differences", () => new TaskDefinitionRegistration("a", null, 1, null, true, null!));
    }

    [Fact]
    public void A_token_without_a_value_is_named_once()
    {
        RegistrationArguments.RequireTokens("P", new TokenValue("A", "1"));

        var one = Assert.Throws<ArgumentException>("parameters", () => RegistrationArguments.RequireTokens("P", new("A", ""), new("B", "1"), new("A", null)));
        Assert.StartsWith("The build left {A} open, so registering needs a value for it. Write new P { A = \"…\" }, or give the build a value: dotnet build -p:A=….", one.Message, StringComparison.Ordinal);

        var two = Assert.Throws<ArgumentException>("parameters", () => RegistrationArguments.RequireTokens("P", new("A", null), new("B", null)));
        Assert.StartsWith("The build left {A}, {B} open, so registering needs values for them. Write new P { A = \"…\", B = \"…\" }", two.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_takes_the_place_of_its_container_s()
    {
        RegistrationArguments.CheckImages(null, "web");
        RegistrationArguments.CheckImages(Images, "web", "agent");

        Assert.Equal("nginx:2", RegistrationArguments.ImageOf(Images, "web", "nginx:1"));
        Assert.Equal("agent:1", RegistrationArguments.ImageOf(Images, "agent", "agent:1"));
        Assert.Null(RegistrationArguments.ImageOf(null, "web", null));
    }

    [Fact]
    public void An_image_for_nothing_and_an_image_of_nothing_are_refused()
    {
        var unknown = Assert.Throws<ArgumentException>("images", () => RegistrationArguments.CheckImages(new Dictionary<string, string> { ["b"] = "i", ["a"] = "i" }, "web", "agent"));
        Assert.StartsWith("\"a\", \"b\" are no containers of this task definition. Name one of: \"web\", \"agent\".", unknown.Message, StringComparison.Ordinal);

        var blank = Assert.Throws<ArgumentException>("images", () => RegistrationArguments.CheckImages(new Dictionary<string, string> { ["web"] = " " }, "web"));
        Assert.StartsWith("The image of \"web\" is blank.", blank.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a\"b\\", "a\\\"b\\\\")]
    [InlineData("\n\u0001", "\\n\\u0001")]
    [InlineData("", "")]
    public void Text_is_escaped_for_JSON(string text, string expected) => Assert.Equal(expected, RegistrationArguments.Escape(text));

    [Fact]
    public async Task A_batch_gives_its_results_in_order()
    {
        var batch = new RegistrationBatch();
        foreach (var (family, delay) in new[] { ("a", 40), ("b", 1), ("c", 20) })
        {
            batch.Add(null, family, async cancellation =>
            {
                await Task.Delay(delay, cancellation);
                return Registered(family);
            });
        }

        Assert.Equal(["a", "b", "c"], (await batch.RunAsync(null, 3, "P", CancellationToken.None)).Select(r => r.Family));
    }

    [Fact]
    public async Task A_batch_goes_on_where_one_fails_and_tells_all()
    {
        var batch = new RegistrationBatch();
        batch.Add("prod", "a", _ => throw new InvalidOperationException("No a."));
        batch.Add("prod", "b", _ => Task.FromResult(Registered("b")));
        batch.Add("prod", "c", _ => Task.FromException<TaskDefinitionRegistration>(new TimeoutException("No c.")));
        batch.Add("stg", "d", _ => throw new InvalidOperationException("Not asked for."));

        var error = await Assert.ThrowsAsync<AggregateException>(() => batch.RunAsync("prod", 1, "P", CancellationToken.None));

        Assert.StartsWith("2 of 3 task definitions could not be registered: a (InvalidOperationException: No a.); c (TimeoutException: No c.). Done: b:3 registered.", error.Message, StringComparison.Ordinal);
        Assert.Equal(["No a.", "No c."], error.InnerExceptions.Select(e => e.Message));
    }

    [Fact]
    public async Task A_cancelled_batch_is_cancelled_whatever_else_went_wrong()
    {
        using var cancellation = new CancellationTokenSource();
        var started = 0;
        var batch = new RegistrationBatch();
        batch.Add(null, "a", async _ =>
        {
            started++;
            await cancellation.CancelAsync();
            throw new InvalidOperationException();
        });
        batch.Add(null, "b", _ =>
        {
            started++;
            return Task.FromResult(Registered("b"));
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => batch.RunAsync(null, 1, "P", cancellation.Token));
        Assert.Equal(1, started);
    }

    [Fact]
    public void A_batch_asks_for_the_tokens_of_what_it_registers()
    {
        var batch = new RegistrationBatch();
        batch.Add("stg", "a", _ => throw new InvalidOperationException(), new TokenValue("A", null));
        batch.Add("prod", "b", _ => throw new InvalidOperationException(), new TokenValue("B", null));

        Assert.Contains("{B}", Assert.Throws<ArgumentException>("parameters", () => { _ = batch.RunAsync("prod", 1, "P", CancellationToken.None); }).Message);
        Assert.Contains("{A}, {B}", Assert.Throws<ArgumentException>("parameters", () => { _ = batch.RunAsync(null, 1, "P", CancellationToken.None); }).Message);
    }

    [Fact]
    public void A_batch_without_environments_says_so()
    {
        var batch = new RegistrationBatch();
        batch.Add(null, "a", _ => throw new InvalidOperationException());

        var error = Assert.Throws<ArgumentOutOfRangeException>("environment", () => { _ = batch.RunAsync("prod", 1, "P", CancellationToken.None); });
        Assert.StartsWith("No task definition has this environment. They have none: leave it out.", error.Message, StringComparison.Ordinal);
    }
}
