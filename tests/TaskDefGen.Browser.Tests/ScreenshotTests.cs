using Microsoft.Playwright;
using TaskDefGen.Browser.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Browser.Tests;

/// <summary>
/// The picture of the README: <c>docs/images/index.png</c>, with what it shows as text in the snapshot beside this test. Accepting the snapshot
/// takes the picture anew; pixels are not compared, since fonts differ.
/// </summary>
public sealed class ScreenshotTests(Support.Browser browser)
{
    [Fact]
    public async Task The_page_of_the_sample_still_shows_what_the_README_shows()
    {
        await using var open = await browser.OpenAsync(Pages.Sample, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var texts = await open.Main.Locator("h2, h3, h4, .cost, .box > b, .facts li, .findings p").AllTextContentsAsync();
        var image = Path.Combine(Repository.Root, "docs", "images", "index.png");

        if (Environment.GetEnvironmentVariable("TASKDEFGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await open.Page.ScreenshotAsync(new PageScreenshotOptions { Path = image });
        }

        Snapshot.Verify(string.Join('\n', texts) + "\n");
        Assert.True(File.Exists(image), "Take the picture: TASKDEFGEN_ACCEPT_SNAPSHOTS=1 dotnet test tests/TaskDefGen.Browser.Tests");
        open.IsQuiet();
    }
}
