using System;
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
    private const string TaskDefinitionName = AttributeMap.TaskDefinition + OurNames.Suffix;

    private readonly Action<INamedTypeSymbol>? _asked;

    public TaskDefinitionAnalyzer()
    {
    }

    /// <param name="asked">Is told of each class that the compiler is asked about; for tests.</param>
    internal TaskDefinitionAnalyzer(Action<INamedTypeSymbol> asked) => _asked = asked;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            // The package flows to projects that never asked for it, and to others that only have it: there it does nothing.
            // Syntax is asked first: the compiler would begin to bind references.
            if (OurSyntax.Of(start.Compilation, start.CancellationToken) is not { } syntax || start.Compilation.GetTypeByMetadataName(OurNames.TaskDefinitionAttribute) is null)
                return;
            var session = new Session(start.Compilation, BuildSettings.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions), syntax, _asked);
            start.RegisterSymbolAction(session.Check, SymbolKind.NamedType);
            start.RegisterCompilationEndAction(session.End);
        });
    }

    /// <summary>One compilation: what holds for all its classes, and what only all of them together show.</summary>
    private sealed class Session(Compilation compilation, BuildSettings settings, OurSyntax syntax, Action<INamedTypeSymbol>? asked)
    {
        private readonly Lazy<IReadOnlyList<AttributeData>> _assemblyAttributes = new(() => SymbolReader.Attributes(compilation.Assembly));
        private readonly Lazy<AssemblyFacts> _assembly = new(() => SymbolReader.Instance.ReadAssembly(compilation.Assembly, default));
        private readonly Lazy<SdkSurface?> _sdk = new(() => ReadSdk(compilation));
        private readonly ConcurrentBag<FamilyUse> _families = [];
        private readonly ConcurrentBag<OptionUse> _options = [];
        private readonly ConcurrentDictionary<AnalyzerConfigOptions, OptionReading> _read = new();
        private readonly ConcurrentDictionary<(string Id, Location Location, string Message), bool> _said = new();

        public void Check(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            if (!syntax.MayStandOn(type, context.CancellationToken))
                return;
            asked?.Invoke(type);
            var attributes = SymbolReader.Attributes(type);
            if (attributes.Count == 0)
                return;
            if (!attributes.Any(IsTaskDefinition))
            {
                Placement.Check(type, attributes, context.ReportDiagnostic);
                return;
            }

            var facts = SymbolReader.Instance.ReadTask(type, context.CancellationToken);
            var reading = Options(context, attributes);
            var definition = RegistrationFit.Report(TaskBinder.Bind(facts, _assembly.Value, settings.Parameters, reading.Options.Conventions), _sdk.Value);
            var locator = new SourceLocator(type, attributes, _assemblyAttributes.Value, context.CancellationToken);
            var here = new HashSet<(string Id, Location Location, string Message)>();
            foreach (var finding in DefinitionChecker.Check(definition, reading.Options))
                Report(context, definition, locator, finding, here);
            foreach (var problem in reading.Problems)
                _options.Add(new OptionUse(problem, locator.Report(null)));
            var name = type.ToDisplayString();
            for (var i = 0; i < definition.Tasks.Count; i++)
            {
                var task = definition.Tasks[i];
                if (task.Task[Core.Schema.Ecs.TaskDefinition.Family] is { } family && task.Family.Length > 0)
                    _families.Add(new FamilyUse(task.Family, name, task.Identity.Environment, i, locator.Report(definition.Sources.Find(family.Origin))));
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

        /// <summary>What no reference has, of whatever alias, need not be looked for again in all of them.</summary>
        private static SdkSurface? ReadSdk(Compilation compilation) =>
            compilation.GetTypesByMetadataName(SdkReader.Client).IsEmpty ? null : SdkReader.Read(compilation.References, default);

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
