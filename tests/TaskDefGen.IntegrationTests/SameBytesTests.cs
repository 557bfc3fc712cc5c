using System.Globalization;
using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

/// <summary>The files do not depend on who builds where.</summary>
public sealed class SameBytesTests(PackedPackage package)
{
    [Theory]
    [InlineData("tr_TR.UTF-8", "tr", "tr-TR", "work")]
    [InlineData("ar_SA.UTF-8", "ar", "ar-SA", "it's (a) path, ünïcode 日本 & more")]
    public async Task In_every_culture_and_folder(string locale, string uiLanguage, string culture, string folder)
    {
        using var work = new Workspace(package, folder);
        work.Project(
            "App",
            "<TargetFramework>net10.0</TargetFramework>" + Source.ImageTagProperty,
            Source.ImageTagItem,
            ("UserService.cs", Source.WithSidecar),
            ("Other.cs", Source.Definition("INDIGO", "Indigo", value: "ıİiI ١٢٣ é 日本 \"quoted\"") + "[Tag(\"Environment\", \"ı\")] partial class Indigo { }"));
        work.Write("App/Directory.Build.targets", """
            <Project>
              <Target Name="SayCulture" AfterTargets="Build"><Message Importance="high" Text="Month=$([System.DateTime]::new(2024, 7, 1).ToString('MMMM'))" /></Target>
            </Project>
            """);

        var build = await work.DotnetAsync(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["LC_ALL"] = locale,
                ["LANG"] = locale,
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
                ["DOTNET_CLI_UI_LANGUAGE"] = uiLanguage,
            },
            "build",
            "App");

        Assert.True(build.ExitCode == 0, build.Output);
        var month = new DateTime(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc).ToString("MMMM", new CultureInfo(culture));
        Assert.NotEqual("July", month);
        Assert.Contains("Month=" + month, build.Output, StringComparison.Ordinal);
        const string Out = "App/bin/Debug/net10.0/taskdefs/";
        Assert.Equal([$"App -> {Out}INDIGO.json", $"App -> {Out}myproject-user-service-prod.json", $"App -> {Out}myproject-user-service-stg.json", $"App -> {Out}cost.json"], build.Written);
        Expected.Equal("WithSidecar/myproject-user-service-stg.json", work[Out + "myproject-user-service-stg.json"]);
        Expected.Equal("WithSidecar/myproject-user-service-prod.json", work[Out + "myproject-user-service-prod.json"]);
        Expected.Equal("INDIGO.json", work[Out + "INDIGO.json"]);

        (await work.BuildAsync("App", "--no-restore")).Writes();
        (await work.DotnetAsync("clean", "App")).Succeeds();
        Assert.Empty(work.Files(Out));
    }
}
