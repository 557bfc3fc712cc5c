using Microsoft.Playwright;
using TaskDefGen.Browser.Tests.Support;
using TaskDefGen.Testing;

[assembly: AssemblyFixture(typeof(Browser))]

namespace TaskDefGen.Browser.Tests.Support;

/// <summary>The machine's own Chromium, started once for all tests. Where there is none they are skipped, except in CI.</summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);

    private IPlaywright? _playwright;

    private IBrowser? _browser;

    /// <summary>Opens a page, and listens from its first byte on.</summary>
    internal async Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        var context = await (await StartAsync()).NewContextAsync(options);
        return await OpenPage.LoadAsync(context, html);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        var program = Peers.Find("chromium-browser") ?? Peers.Find("google-chrome") ?? Peers.Require("chromium");
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program });
        }
        finally
        {
            _gate.Release();
        }
    }
}
