using System.Globalization;
using Microsoft.Playwright;
using TaskDefGen.Browser.Tests.Support;

namespace TaskDefGen.Browser.Tests;

/// <summary>The page that a build writes, in a real browser.</summary>
public sealed class PageTests(Support.Browser browser)
{
    [Fact]
    public async Task It_draws_a_service_from_the_load_balancer_to_the_secrets_with_its_environments_side_by_side()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Service("shop", "dev", "a"), Pages.Service("shop", "prod", "b", cpu: 512)));

        Assert.Equal(["dev", "prod"], await open.Main.Locator("section.environment h4").AllTextContentsAsync());
        var prod = open.Main.Locator("section.environment").Nth(1);
        foreach (var text in new[] { "shop → web:8080", "shop-prod", "subnet-0a1b2c3d private us-east-1a", "envoy is HEALTHY", "8080/tcp web-tcp", "data at /data", "about $36.04" })
        {
            await Assertions.Expect(prod).ToContainTextAsync(text);
        }

        var marked = await prod.Locator(".differs").AllTextContentsAsync();
        Assert.Equal(["size0.5 vCPU, 1 GB (differs)", "envVALUE=b (differs)"], marked);
        await Assertions.Expect(open.Main.Locator("table")).ToContainTextAsync("containerDefinitions[web].environment[VALUE].value");
        await Assertions.Expect(open.Main.Locator(".findings a").First).ToHaveAttributeAsync(
            "href", new System.Text.RegularExpressions.Regex("^https://github[.]com/taskdefgen/taskdefgen/blob/main/docs/rules/TDG[0-9]{3}[.]md$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10)));
        open.IsQuiet();
    }

    [Fact]
    public async Task The_keyboard_searches_and_walks()
    {
        await using var open = await browser.OpenAsync(Pages.Of([.. Enumerable.Range(0, 5).Select(i => Pages.Service(FormattableString.Invariant($"service-{i}")))]));
        var keyboard = open.Page.Keyboard;

        // Three stops before the details: the skip link, the search, the list.
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        Assert.Equal("search", await open.FocusedAsync());
        await keyboard.PressAsync("Tab");
        Assert.Equal("#service-0", await open.FocusedAsync());

        await keyboard.PressAsync("ArrowDown");
        Assert.Equal("#service-1", await open.FocusedAsync());
        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("service-1");
        await keyboard.PressAsync("End");
        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("service-4");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("service-3");

        await keyboard.PressAsync("/");
        Assert.Equal("search", await open.FocusedAsync());
        await keyboard.TypeAsync("SERVICE-2");
        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("1 of 5");
        await keyboard.PressAsync("Enter");
        Assert.Equal("#service-2", await open.FocusedAsync());
        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("service-2");

        await keyboard.PressAsync("/");
        await keyboard.PressAsync("Escape");
        Assert.Equal(5, await open.Page.Locator("#definitions li:visible").CountAsync());
        open.IsQuiet();
    }

    [Fact]
    public async Task An_address_opens_its_definition()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Service("a"), Pages.Service("b", "dev"), Pages.Service("b", "prod")));

        await open.Page.GotoAsync(open.Page.Url.Split('#')[0] + "#b-prod");
        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("b");
        await open.Page.GotoAsync(open.Page.Url.Split('#')[0] + "#%");
        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("a");
        open.IsQuiet();
    }

    [Fact]
    public async Task The_JSON_is_copied_as_it_stands_in_the_file()
    {
        var file = Pages.Service("shop");
        await using var open = await browser.OpenAsync(Pages.Of(file), new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });

        await open.Main.Locator("summary").ClickAsync();
        await open.Main.Locator("button").ClickAsync();

        await Assertions.Expect(open.Main.Locator("button")).ToHaveTextAsync("Copied");
        Assert.Equal(file.Content, await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        open.IsQuiet();
    }

    [Theory]
    [InlineData("</script><img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>")]
    [InlineData("'\"><svg onload=alert(1)> & {{script}} <!--")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\u202Egnp.exe \u0627\u0644\u0639\u0631\u0628\u064A\u0629")]
    public async Task A_hostile_text_is_shown_and_runs_nothing(string hostile)
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Service(hostile, "dev", hostile), Pages.Service(hostile, "prod", hostile + "2")));

        await Assertions.Expect(open.Main).ToContainTextAsync("VALUE=" + hostile);
        await open.Main.Locator("summary").First.ClickAsync();
        await Task.Delay(200, TestContext.Current.CancellationToken);

        Assert.False(await open.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Equal(0, await open.Page.Locator("img, svg[onload], main script, iframe").CountAsync());
        open.IsQuiet();
    }

    [Fact]
    public async Task A_long_value_is_cut_in_the_picture_and_whole_in_the_JSON()
    {
        var value = new string('x', 10_000);
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Service("shop", value: value)), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });

        Assert.DoesNotContain(value, await open.Main.TextContentAsync(), StringComparison.Ordinal);
        await open.Main.Locator("summary").ClickAsync();
        Assert.Contains(value, await open.Main.Locator("pre").TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await FitsAsync(open));
        open.IsQuiet();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(251, 251, 250)")]
    [InlineData(ColorScheme.Dark, "rgb(20, 24, 28)")]
    public async Task It_follows_the_colours_of_the_system_and_fits_a_narrow_screen(ColorScheme scheme, string background)
    {
        var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 360, Height = 740 } };
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Service("shop", "dev"), Pages.Service("shop", "prod", "b")), options);

        Assert.Equal(background, await StyleAsync(open, "body", "backgroundColor"));
        Assert.True(await FitsAsync(open));
        var boxes = await open.Main.Locator("section.environment").AllAsync();
        Assert.True((await boxes[0].BoundingBoxAsync())!.Y < (await boxes[1].BoundingBoxAsync())!.Y, "The environments stand one below the other.");
        open.IsQuiet();
    }

    [Fact]
    public async Task It_stands_still_for_who_asks_for_that()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Service("shop")), new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal("0s", await StyleAsync(open, "#definitions a", "transitionDuration"));
    }

    [Fact]
    public async Task Of_two_hundred_definitions_one_is_drawn_at_a_time()
    {
        const int Most = 3000;
        await using var open = await browser.OpenAsync(Pages.Of([.. Enumerable.Range(100, 200).Select(i => Pages.Service("service-" + i.ToString(CultureInfo.InvariantCulture)))]));

        Assert.Equal(200, await open.Page.Locator("#definitions li").CountAsync());
        Assert.Equal("auto", await StyleAsync(open, "#definitions li", "contentVisibility"));
        await open.Page.Locator("#definitions a").First.FocusAsync();
        for (var i = 0; i < 50; i++)
        {
            await open.Page.Keyboard.PressAsync("ArrowDown");
        }

        await Assertions.Expect(open.Main.Locator("h2")).ToHaveTextAsync("service-150");
        Assert.InRange(await open.Page.EvaluateAsync<int>("document.getElementsByTagName('*').length"), 200, Most);
        open.IsQuiet();
    }

    private static Task<string> StyleAsync(OpenPage open, string selector, string property) =>
        open.Page.Locator(selector).First.EvaluateAsync<string>("(node, property) => getComputedStyle(node)[property]", property);

    private static Task<bool> FitsAsync(OpenPage open) =>
        open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}
