using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

/// <summary>The kinds of projects that take the package, or come by it.</summary>
public sealed class ProjectKindTests(PackedPackage package) : IDisposable
{
    private readonly Workspace _work = new(package);

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Each_target_framework_has_its_own_folder()
    {
        _work.Project(
            "Lib",
            "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>" + Source.ImageTagProperty,
            Source.ImageTagItem,
            ("UserService.cs", Source.WithSidecar.Replace("private class Envoy;", "private class Envoy { }", StringComparison.Ordinal)));

        (await _work.BuildAsync("Lib", "-m")).Succeeds();
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            Expected.Equal("WithSidecar/myproject-user-service-stg.json", _work[$"Lib/bin/Debug/{framework}/taskdefs/myproject-user-service-stg.json"]);
            Expected.Equal("WithSidecar/myproject-user-service-prod.json", _work[$"Lib/bin/Debug/{framework}/taskdefs/myproject-user-service-prod.json"]);
        }

        (await _work.BuildAsync("Lib", "-m", "--no-restore")).Writes();

        (await _work.DotnetAsync("clean", "Lib")).Succeeds();
        Assert.DoesNotContain(_work.Files("Lib/bin"), file => file.Contains("taskdefs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_references_a_library_gets_none_of_its_files_and_hears_nothing_of_the_package()
    {
        // Internals are visible to one of them: the generated types of both must not meet.
        _work.Project("Library", items: """<InternalsVisibleTo Include="Both" />""", sources: ("Library.cs", Source.Definition("library", "LibraryTask")));
        _work.PlainProject(
            "Consumer",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            """<ProjectReference Include="../Library/Library.csproj" />""",
            ("Program.cs", """
                System.Console.WriteLine(LibraryTaskTaskDefinition.Family);
                """));
        _work.Project(
            "Both",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            """<ProjectReference Include="../Library/Library.csproj" />""",
            ("Both.cs", Source.Definition("both", "BothTask")),
            ("Program.cs", "System.Console.WriteLine(Both.TaskDefinitions.All.Count + Library.TaskDefinitions.All.Count);"));

        (await _work.BuildAsync("Consumer")).Writes("Library -> Library/bin/Debug/net10.0/taskdefs/library.json");
        Assert.Empty(_work.Files("Consumer/bin/Debug/net10.0/taskdefs"));

        (await _work.DotnetAsync("publish", "Both", "-c", "Debug", "-o", _work["published"])).Writes("Both -> Both/bin/Debug/net10.0/taskdefs/both.json");
        Assert.Equal(["both.json", "index.html"], _work.Files("Both/bin/Debug/net10.0/taskdefs"));
        Assert.Equal(["both.json", "index.html"], _work.Files("published/taskdefs"));
    }

    [Fact]
    public async Task A_project_without_definitions_pays_nothing()
    {
        _work.Project("App", "<TargetFramework>net10.0</TargetFramework><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", sources: ("Code.cs", "public class Code { }"));

        var build = (await _work.BuildAsync("App")).Succeeds();

        Assert.DoesNotContain("taskdef", build.Output.Replace(_work.Root, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.False(Directory.Exists(_work["App/bin/Debug/net10.0/taskdefs"]));

        Assert.Equal(["App.deps.json", "App.dll", "App.pdb"], _work.Files("App/bin/Debug/net10.0"));
        Assert.DoesNotContain(_work.Files("App/obj/Debug/net10.0/generated"), file => file.StartsWith("TaskDefGen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_library_for_everyone_in_an_old_language_version()
    {
        _work.Project(
            "Lib", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion>", sources: ("Service.cs", Source.Definition("old", "Service")));

        (await _work.BuildAsync("Lib")).Writes("Lib -> Lib/bin/Debug/netstandard2.0/taskdefs/old.json");
    }

    [Fact]
    public async Task The_strictest_project_gets_no_warning_from_generated_code()
    {
        _work.Project(
            "Strict",
            """
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
            <Features>strict</Features>
            <WarningLevel>9999</WarningLevel>
            """,
            sources:
            [
                ("Assembly.cs", """
                    using System;
                    using System.Runtime.InteropServices;
                    using TaskDefGen;

                    [assembly: CLSCompliant(false)]
                    [assembly: ComVisible(false)]
                    [assembly: TaskDefinitionDefaults(Project = "myproject", Region = "ap-northeast-2", AccountId = "123456789012", ExecutionRole = "ecsTaskExecutionRole")]
                    [assembly: Tag("Environment", "{Environment}")]
                    [assembly: Tag("Project", "{Project}")]
                    [assembly: Tag("ManagedBy", "terraform")]
                    """),
                ("UserService.cs", """
                    using TaskDefGen;

                    namespace Strict;

                    /// <summary>Two environments.</summary>
                    [TaskDefinition(Service = "user-service", Environments = ["stg", "prod"], Cpu = 1024, Memory = 2048)]
                    [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:v1.0.0")]
                    [PortMapping(8080, Name = "user-service-tcp")]
                    [AwsLogs]
                    [HealthCheck("bash -c '</dev/tcp/localhost/8080'")]
                    public static class UserService;
                    """),
                ("Worker.cs", """
                    using TaskDefGen;

                    namespace Strict;

                    /// <summary>No environment, and not for others to see.</summary>
                    [TaskDefinition("myproject-worker", Cpu = 256, Memory = 512)]
                    [Container("worker", Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/worker:v1.0.0")]
                    [AwsLogs("/ecs/myproject/worker")]
                    [HealthCheck("true")]
                    [Tag("Environment", "all")]
                    internal static class Worker;
                    """),
                ("Use.cs", """
                    using System.Collections.Generic;
                    using TaskDefGen;

                    namespace Strict;

                    /// <summary>Uses what is generated.</summary>
                    public static class Use
                    {
                        /// <summary>Gets all of it.</summary>
                        public static IReadOnlyList<string> Everything { get; } =
                            [UserServiceTaskDefinition.GetJson("stg"), UserServiceTaskDefinition.GetFamily("prod"), WorkerTaskDefinition.Family, WorkerTaskDefinition.GetJson()];

                        /// <summary>Gets the catalogue.</summary>
                        public static IReadOnlyList<TaskDefinitionDocument> Catalogue => TaskDefinitions.All;
                    }
                    """),
            ]);

        (await _work.BuildAsync("Strict", "-warnaserror")).Succeeds();
        Assert.Equal(
            ["cost.json", "index.html", "myproject-user-service-prod.json", "myproject-user-service-stg.json", "myproject-worker.json"], _work.Files("Strict/bin/Debug/net10.0/taskdefs"));
    }
}
