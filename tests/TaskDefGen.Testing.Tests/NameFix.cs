using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskDefGen.Testing.Tests;

/// <summary>Replaces the identifier of a type declaration by what each of the choices makes of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NameFix(params (string Title, string? Key, Func<string, string> Rename)[] choices) : CodeFixProvider
{
    public NameFix()
        : this(("Make it good", "good", Good))
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds => ["T1"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public static string Good(string name) => "Good" + name["Bad".Length..];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        var declaration = root.FindNode(context.Span).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!;
        foreach (var (title, key, rename) in choices)
        {
            var action = CodeAction.Create(
                title,
                _ =>
                {
                    var identifier = SyntaxFactory.Identifier(rename(declaration.Identifier.ValueText)).WithTriviaFrom(declaration.Identifier);
                    return Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceToken(declaration.Identifier, identifier)));
                },
                key);
            context.RegisterCodeFix(title.StartsWith("Nested", StringComparison.Ordinal) ? CodeAction.Create("Group", [action], isInlinable: false) : action, context.Diagnostics);
        }
    }
}

/// <summary>Moves the class to a document of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MoveFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["T1"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create(
                "Move",
                async token =>
                {
                    var root = (await context.Document.GetSyntaxRootAsync(token))!;
                    var emptied = context.Document.WithSyntaxRoot(root.RemoveNodes(root.ChildNodes().ToList(), SyntaxRemoveOptions.KeepNoTrivia)!);
                    return emptied.Project.AddDocument("Good.cs", "class Good { }\n", filePath: "/Test/Good.cs").Project.Solution;
                },
                "move"),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}
