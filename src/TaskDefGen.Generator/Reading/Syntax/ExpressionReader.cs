using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Generator.Reading.Syntax;

/// <summary>Reads an argument from its syntax. What it doesn't know is null, and then the compiler reads the whole class.</summary>
internal sealed class ExpressionReader(SourceScope scope, List<DeclaredNames> around, List<ScopeQuery> queries)
{
    public const string Text = "string";
    public const string Number = "int";
    public const string Fraction = "double";
    public const string Flag = "bool";
    public const string Nothing = "null";

    public WrittenValue? Read(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => Literal(literal),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: int value } } =>
            new WrittenValue.Known(new FactValue.Integer(-(long)value), Number),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: double value } } =>
            new WrittenValue.Known(AttributeReader.Constant(-value), Fraction),
        ArrayCreationExpressionSyntax { Initializer: { } initializer, Type: { RankSpecifiers.Count: 1 } type } when type.RankSpecifiers[0] is { Rank: 1 } rank && rank.Sizes[0] is OmittedArraySizeExpressionSyntax =>
            Array(type.ElementType, initializer),
        ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array => Items(null, null, isCollection: false, array.Initializer.Expressions),
        CollectionExpressionSyntax collection => collection.Elements.All(e => e is ExpressionElementSyntax)
            ? Items(null, null, isCollection: true, collection.Elements.Select(e => ((ExpressionElementSyntax)e).Expression))
            : null,
        TypeOfExpressionSyntax type => TypeOf(type),
        _ => !expression.ContainsDirectives && IsPlain(expression) ? Ask(QueryKind.Value, expression) : null,
    };

    /// <summary>An attribute's name. Only a simple one, or one that begins in our own namespace, is asked for.</summary>
    public ScopeQuery? AttributeName(NameSyntax name)
    {
        switch (name)
        {
            case IdentifierNameSyntax simple:
                var text = simple.Identifier.ValueText;
                return simple.Identifier.Text == text && IsOutside(text) && IsOutside(text + OurNames.Suffix) ? Query(QueryKind.Attribute, text) : null;
            case QualifiedNameSyntax { Right: IdentifierNameSyntax } qualified when IsPlain(qualified):
                return Query(QueryKind.Attribute, Write(qualified));
            default:
                return null;
        }
    }

    private static WrittenValue? Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        string text when literal.IsKind(SyntaxKind.StringLiteralExpression) => new WrittenValue.Known(new FactValue.Text(text), Text),
        int value => new WrittenValue.Known(new FactValue.Integer(value), Number),
        double value => new WrittenValue.Known(AttributeReader.Constant(value), Fraction),
        true or false => new WrittenValue.Known(new FactValue.Flag((bool)literal.Token.Value), Flag),
        null when literal.IsKind(SyntaxKind.NullLiteralExpression) => new WrittenValue.Known(FactValue.Null.Instance, Nothing),
        _ => null,
    };

    private WrittenValue? Array(TypeSyntax element, InitializerExpressionSyntax initializer) => element switch
    {
        PredefinedTypeSyntax { Keyword.ValueText: Text or Number or Flag } type => Items(type.Keyword.ValueText, null, isCollection: false, initializer.Expressions),
        NameSyntax name when IsPlain(name) => Items(null, Query(QueryKind.Type, Write(name)), isCollection: false, initializer.Expressions),
        _ => null,
    };

    private WrittenValue? Items(string? element, ScopeQuery? query, bool isCollection, IEnumerable<ExpressionSyntax> expressions)
    {
        var values = new List<WrittenValue>();
        foreach (var expression in expressions)
        {
            if (Read(expression) is not { } value)
                return null;
            values.Add(value);
        }

        return new WrittenValue.Items(element, query, isCollection, values.ToEquatableArray());
    }

    private WrittenValue? TypeOf(TypeOfExpressionSyntax expression)
    {
        if (expression.Type is not IdentifierNameSyntax { Identifier: { ValueText: var name, Text: var text } } || name != text)
            return expression.Type is NameSyntax or PredefinedTypeSyntax && IsPlain(expression.Type) ? Ask(QueryKind.Value, expression) : null;

        // The innermost type that declares the name decides.
        var inner = Innermost(name);
        if (inner is null)
            return Ask(QueryKind.Value, expression);
        return inner.NestedType(name) is { } type ? new WrittenValue.Known(new FactValue.TypeName(type), SymbolText.Type) : null;
    }

    private bool IsOutside(string name) => Innermost(name) is null;

    /// <summary>The innermost type around it that declares a name.</summary>
    private DeclaredNames? Innermost(string name)
    {
        foreach (var declared in around)
        {
            if (declared.Contains(name))
                return declared;
        }

        return null;
    }

    private WrittenValue Ask(QueryKind kind, ExpressionSyntax expression) => new WrittenValue.Asked(Query(kind, Write(expression)));

    private ScopeQuery Query(QueryKind kind, string text)
    {
        var query = new ScopeQuery(scope, kind, text);
        queries.Add(query);
        return query;
    }

    /// <summary>Whether all names in it are looked up outside the types around it, and nothing in it depends on where it stands.</summary>
    private bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.NumericLiteralExpression or SyntaxKind.CharacterLiteralExpression
            or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression,
        IdentifierNameSyntax { IsVar: false, Identifier: { ValueText: var name, Text: var text } } => name.Length > 0 && name == text && IsOutside(name),
        PredefinedTypeSyntax => true,
        ParenthesizedExpressionSyntax inner => IsPlain(inner.Expression),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax { Identifier.ValueText.Length: > 0 } } access => IsPlain(access.Expression),
        QualifiedNameSyntax { Right: IdentifierNameSyntax { Identifier.ValueText.Length: > 0 } } qualified => IsPlain(qualified.Left),
        AliasQualifiedNameSyntax { Alias.Identifier.RawKind: (int)SyntaxKind.GlobalKeyword, Name: IdentifierNameSyntax } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression or (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression } binary =>
            IsPlain(binary.Left) && IsPlain(binary.Right),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.UnaryPlusExpression } unary => IsPlain(unary.Operand),
        InterpolatedStringExpressionSyntax text => text.Contents.All(c => c is InterpolatedStringTextSyntax || (c is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole && IsPlain(hole.Expression))),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } =>
            IsOutside("nameof") && arguments[0] is { NameColon: null, RefKindKeyword.RawKind: 0 } argument && argument.Expression is not LiteralExpressionSyntax && IsPlain(argument.Expression),
        _ => false,
    };

    /// <summary>Its text. Names are put together, which costs less; the rest is as it is laid out: another layout is asked once more.</summary>
    private static string Write(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access => Write(access.Expression) + "." + name.Identifier.Text,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } qualified => Write(qualified.Left) + "." + name.Identifier.Text,
        _ => expression.ToString(),
    };
}
