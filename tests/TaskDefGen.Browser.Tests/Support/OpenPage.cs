using Microsoft.Playwright;
using TaskDefGen.Testing;

namespace TaskDefGen.Browser.Tests.Support;

/// <summary>A page in a browser context of its own, and what it did that it should not.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly TempDirectory _folder = new();

    private readonly List<string> _complaints = [];

    private OpenPage(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Main => Page.Locator("main");

    /// <summary>The text of what has the focus.</summary>
    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.getAttribute('href') || document.activeElement.tagName");

    public static async Task<OpenPage> LoadAsync(IBrowserContext context, string html)
    {
        var open = new OpenPage(await context.NewPageAsync());
        var file = open._folder.Write("index.html", html);
        var address = new Uri(file).AbsoluteUri;
        open.Page.Console += (_, message) => open.Complain("console: " + message.Text);
        open.Page.PageError += (_, error) => open.Complain("error: " + error);
        open.Page.Dialog += async (_, dialog) =>
        {
            open.Complain("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        open.Page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                open.Complain("request: " + request.Url);
            }
        };
        await open.Page.GotoAsync(address);
        return open;
    }

    /// <summary>No message on the console, no error, no dialog, no request but for the page itself.</summary>
    public void IsQuiet()
    {
        lock (_complaints)
        {
            Assert.Empty(_complaints);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        _folder.Dispose();
    }

    private void Complain(string what)
    {
        lock (_complaints)
        {
            _complaints.Add(what);
        }
    }
}
