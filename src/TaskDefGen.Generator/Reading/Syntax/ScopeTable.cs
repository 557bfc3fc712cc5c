using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>
/// Asks the compiler for all that syntax can't say, each thing once: a file with the same usings and namespaces is added for each scope, and what is asked is
/// written into it. What is not clear beyond doubt has no answer.
/// </summary>
internal static class ScopeTable
{
    /// <summary>The type of the answer about an attribute of ours, and about one of somebody else.</summary>
    public const string Ours = "ours";
    public const string Foreign = "foreign";

    private const string Prefix = "__TaskDefGen_";

    public static IReadOnlyDictionary<ScopeQuery, QueryAnswer> Ask(CSharpCompilation compilation, IAssemblySymbol library, IReadOnlyCollection<ScopeQuery> queries, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<ScopeQuery, QueryAnswer>();
        var options = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var trees = queries.GroupBy(q => q.Scope)
            .Select((group, i) => (Queries: group.ToList(), Tree: CSharpSyntaxTree.ParseText(Write(group.Key, i, group.ToList()), options, cancellationToken: cancellationToken)))
            .Where(s => !s.Tree.GetRoot(cancellationToken).ContainsDiagnostics)
            .ToList();
        var asked = compilation.AddSyntaxTrees(trees.Select(t => t.Tree));
        foreach (var (scope, tree) in trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var model = asked.GetSemanticModel(tree);
            var errors = model.GetDiagnostics(cancellationToken: cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.SourceSpan).ToList();
            foreach (var type in tree.GetRoot(cancellationToken).DescendantNodes().OfType<ClassDeclarationSyntax>())
                Read(model, type, scope, library, errors.FindAll(e => type.Span.IntersectsWith(e)), answers, cancellationToken);
        }

        return answers;
    }

    /// <summary>What is written on a type of another assembly, in case a definition takes it as its sidecar.</summary>
    private static ContainerFacts? Sidecar(Compilation compilation, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        ? null
        : SymbolReader.ReadContainer(type.OriginalDefinition, -1);

    private static string Write(SourceScope scope, int number, List<ScopeQuery> queries)
    {
        var text = new StringBuilder();
        var id = Prefix + number.ToString(CultureInfo.InvariantCulture) + "_";
        for (var i = 0; i < queries.Count; i++)
        {
            var name = id + i.ToString(CultureInfo.InvariantCulture);
            text.Append(queries[i].Kind switch
            {
                QueryKind.Attribute => "[" + queries[i].Text + "] class " + name + " { }\n",
                QueryKind.Type => "class " + name + " { global::System.Type " + name + "_ = typeof(\n" + queries[i].Text + "\n); }\n",
                _ => "class " + name + " { object " + name + "_ =\n" + queries[i].Text + "\n; }\n",
            });
        }

        return scope.Text.Replace(SourceScope.Hole, text.ToString());
    }

    private static void Read(
        SemanticModel model,
        ClassDeclarationSyntax type,
        List<ScopeQuery> queries,
        IAssemblySymbol library,
        List<Microsoft.CodeAnalysis.Text.TextSpan> errors,
        Dictionary<ScopeQuery, QueryAnswer> answers,
        CancellationToken cancellationToken)
    {
        var name = type.Identifier.ValueText;
        var query = queries[int.Parse(name.Substring(name.LastIndexOf('_') + 1), CultureInfo.InvariantCulture)];
        if (query.Kind == QueryKind.Attribute)
        {
            // Errors about its arguments are expected: there are none.
            var attribute = model.GetDeclaredSymbol(type, cancellationToken)!.GetAttributes().Single().AttributeClass;
            if (attribute is null or { TypeKind: TypeKind.Error })
                return;
            if (OurNames.AttributeName(attribute) is not { } ours)
                answers[query] = new QueryAnswer(FactValue.Null.Instance, Foreign);
            else if (attribute.ContainingAssembly.Equals(library, SymbolEqualityComparer.Default))
                answers[query] = new QueryAnswer(new FactValue.Text(ours), Ours);
            return;
        }

        if (errors.Count > 0)
            return;
        var value = ((FieldDeclarationSyntax)type.Members[0]).Declaration.Variables[0].Initializer!.Value;
        if (value is TypeOfExpressionSyntax typeOf)
        {
            if (model.GetTypeInfo(typeOf.Type, cancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } meant)
            {
                answers[query] = query.Kind == QueryKind.Type
                    ? new QueryAnswer(FactValue.Null.Instance, SymbolText.Of(meant))
                    : new QueryAnswer(new FactValue.TypeName(OurNames.FullName(meant)), SymbolText.Type, Sidecar(model.Compilation, meant));
            }
        }
        else if (model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: var constant } && model.GetTypeInfo(value, cancellationToken).Type is { TypeKind: not TypeKind.Error } its)
        {
            answers[query] = new QueryAnswer(AttributeReader.Constant(constant, its), SymbolText.Of(its));
        }
    }
}
