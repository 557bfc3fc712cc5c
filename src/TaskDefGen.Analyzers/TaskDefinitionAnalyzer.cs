using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Analyzers.Fixes;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Registration;
using TaskDefGen.Core.Rules;
using TaskDefGen.Generator;
using TaskDefGen.Generator.Reading;

namespace TaskDefGen.Analyzers;

/// <summary>Runs all rules on every class with <c>[TaskDefinition]</c> and reports each finding on the argument that it is about.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaskDefinitionAnalyzer : DiagnosticAnalyzer
{
    private const string TaskDefinitionName = AttributeMap.TaskDefinition + "Attribute";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // The package flows to projects that never asked for it: there it does nothing.
            if (start.Compilation.GetTypeByMetadataName(OurNames.TaskDefinitionAttribute) is null)
                return;
            var session = new Session(start.Compilation, BuildSettings.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
            start.RegisterSymbolAction(session.Check, SymbolKind.NamedType);
            start.RegisterCompilationEndAction(session.End);
        });
    }

    /// <summary>One compilation: what holds for all its classes, and what only all of them together show.</summary>
    private sealed class Session(Compilation compilation, BuildSettings settings)
    {
        private readonly IReadOnlyList<AttributeData> _assemblyAttributes = SymbolReader.Attributes(compilation.Assembly);
        private readonly AssemblyFacts _assembly = SymbolReader.Instance.ReadAssembly(compilation.Assembly, default);
        private readonly SdkSurface? _sdk = SdkReader.Read(compilation.References, default);
        private readonly ConcurrentBag<FamilyUse> _families = [];
        private readonly ConcurrentBag<OptionUse> _options = [];
        private readonly ConcurrentDictionary<AnalyzerConfigOptions, OptionReading> _read = new();
        private readonly ConcurrentDictionary<(string Id, Location Location, string Message), bool> _said = new();

        public void Check(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            var attributes = SymbolReader.Attributes(type);
            if (attributes.Count == 0)
                return;
            Placement.Check(type, attributes, context.ReportDiagnostic);
            if (!attributes.Any(IsTaskDefinition))
                return;

            var facts = SymbolReader.Instance.ReadTask(type, context.CancellationToken);
            var reading = Options(context, attributes);
            var definition = RegistrationFit.Report(TaskBinder.Bind(facts, _assembly, settings.Parameters, reading.Options.Conventions), _sdk);
            var locator = new SourceLocator(type, attributes, _assemblyAttributes, context.CancellationToken);
            var here = new HashSet<(string Id, Location Location, string Message)>();
            foreach (var finding in DefinitionChecker.Check(definition, reading.Options))
                Report(context, definition, locator, finding, here);
            foreach (var problem in reading.Problems)
                _options.Add(new OptionUse(problem, locator.Report(null)));
            for (var i = 0; i < definition.Tasks.Count; i++)
            {
                var task = definition.Tasks[i];
                if (task.Task[Core.Schema.Ecs.TaskDefinition.Family] is { } family && task.Family.Length > 0)
                    _families.Add(new FamilyUse(task.Family, type.ToDisplayString(), task.Identity.Environment, i, locator.Report(definition.Sources.Find(family.Origin))));
            }
        }

        public void End(CompilationAnalysisContext context)
        {
            foreach (var diagnostic in SameFamily.Find(_families).Concat(OptionUse.Find(_options)))
                context.ReportDiagnostic(diagnostic);
        }

        /// <summary>The options of the file that holds the attribute: those by which the generator names things.</summary>
        private OptionReading Options(SymbolAnalysisContext context, IReadOnlyList<AttributeData> attributes)
        {
            var tree = attributes.FirstOrDefault(IsTaskDefinition)?.ApplicationSyntaxReference?.SyntaxTree;
            return tree is null
                ? OptionReading.Default
                : _read.GetOrAdd(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree), TeamOptions.Read);
        }

        private static bool IsTaskDefinition(AttributeData attribute) =>
            attribute.AttributeClass is { Name: TaskDefinitionName } named && OurNames.IsOurs(named);

        private void Report(SymbolAnalysisContext context, BoundDefinition definition, SourceLocator locator, Finding finding, HashSet<(string Id, Location Location, string Message)> here)
        {
            var anchor = definition.Sources.Find(finding.Origin);
            var location = locator.Report(anchor);

            // What the assembly says is met again with every class, and all that a shared sidecar says stands at one place: each is said once.
            var said = (finding.Rule.Id, location, finding.Message);
            if (!here.Add(said) || (anchor is { Owner: < 0 } && !_said.TryAdd(said, true)))
                return;
            var fixes = new FixWriter(definition, locator);
            var properties = fixes.Write(finding.Edits);
            if (anchor is { } at && locator.Exact(at) is { SourceTree: { } tree } exact && exact != location && compilation.ContainsSyntaxTree(tree))
                fixes.Locations.Add(exact);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(finding.Rule), location, fixes.Locations, properties, finding.Message));
        }
    }
}
