using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TaskDefGen.Core.Json;

/// <summary>
/// Reads JSON with the place of each value. It is our own because it runs inside the compiler, where no JSON library may be brought along, and
/// because people keep task definitions as templates: leniently read, comments, trailing commas and placeholders without quotes are taken too.
/// </summary>
sealed partial class JsonParser
{
    /// <summary>How deep values may nest; ECS's own input is seven deep.</summary>
    public const int MaximumDepth = 64;

    private readonly string _text;
    private readonly bool _lenient;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private JsonParser(string text, bool lenient)
    {
        _text = text;
        _lenient = lenient;
    }

    private JsonPosition Here => new(_line, _at - _lineStart + 1);

    /// <exception cref="JsonSyntaxException">The text is no JSON.</exception>
    public static JsonNode Parse(string text, bool lenient = false)
    {
        var parser = new JsonParser(text, lenient);
        if (text.Length > 0 && text[0] == '\uFEFF')
            parser._lineStart = ++parser._at;
        parser.SkipSpace();
        var node = parser.Value(0);
        parser.SkipSpace();
        return parser._at < text.Length ? throw parser.Error("Nothing more is due here, but " + parser.Found() + " follows.") : node;
    }

    private JsonNode Value(int depth)
    {
        if (depth > MaximumDepth)
            throw Error("Values are nested more than " + MaximumDepth.ToString(CultureInfo.InvariantCulture) + " deep.");
        var position = Here;
        if (_lenient && Placeholder() is { } placeholder)
            return new JsonNode.Placeholder(position, placeholder);
        switch (Peek())
        {
            case '{':
                return Map(position, depth);
            case '[':
                return Items(position, depth);
            case '"':
                return new JsonNode.Text(position, Text());
            case '-' or (>= '0' and <= '9'):
                return new JsonNode.Number(position, Number());
            case 't' when Word("true"):
                return new JsonNode.Flag(position, true);
            case 'f' when Word("false"):
                return new JsonNode.Flag(position, false);
            case 'n' when Word("null"):
                return new JsonNode.Null(position);
            default:
                throw Error("A value is due here, but " + Found() + " stands here.");
        }
    }

    private JsonNode.Map Map(JsonPosition position, int depth)
    {
        var members = new List<JsonMember>();
        var names = new Dictionary<string, JsonPosition>(StringComparer.Ordinal);
        Take();
        SkipSpace();
        while (Peek() != '}')
        {
            var at = Here;
            if (Peek() != '"')
                throw Error("A member name in quotes is due here, but " + Found() + " stands here.");
            var name = Text();
            if (names.TryGetValue(name, out var first))
                throw new JsonSyntaxException(at, "\"" + name + "\" stands twice in one object; the first is at " + first + ".");
            names.Add(name, at);
            SkipSpace();
            if (Peek() != ':')
                throw Error("':' is due after \"" + name + "\", but " + Found() + " stands here.");
            Take();
            SkipSpace();
            members.Add(new JsonMember(name, at, Value(depth + 1)));
            if (!Next('}', "after the value of \"" + name + "\""))
                break;
        }

        Take();
        return new JsonNode.Map(position, members);
    }

    private JsonNode.Items Items(JsonPosition position, int depth)
    {
        var values = new List<JsonNode>();
        Take();
        SkipSpace();
        while (Peek() != ']')
        {
            values.Add(Value(depth + 1));
            if (!Next(']', "after an element"))
                break;
        }

        Take();
        return new JsonNode.Items(position, values);
    }

    /// <summary>Goes behind a comma to the next entry; false at the end.</summary>
    private bool Next(char end, string where)
    {
        SkipSpace();
        if (Peek() == end)
            return false;
        if (Peek() != ',')
            throw Error("',' or '" + end + "' is due " + where + ", but " + Found() + " stands here.");
        Take();
        SkipSpace();
        if (Peek() == end && !_lenient)
            throw Error("Another entry is due after ',', but '" + end + "' stands here.");
        return true;
    }

    private string Text()
    {
        var start = Here;
        Take();
        var output = new StringBuilder();
        while (true)
        {
            if (_at >= _text.Length)
                throw new JsonSyntaxException(start, "The string that starts here has no end.");
            var c = _text[_at];
            if (c == '"')
                break;
            if (c < ' ')
                throw Error("A string can't hold the control character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + " as it is; write it as an escape.");
            if (c == '\\')
                output.Append(Escape());
            else
                output.Append(c);
            Take();
        }

        Take();
        return output.ToString();
    }

    /// <summary>The character of an escape; ends on its last character.</summary>
    private char Escape()
    {
        Take();
        switch (Peek())
        {
            case '"' or '\\' or '/':
                return Peek();
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 < _text.Length
                && ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                throw Error("'\\' starts an escape, and this is none. Allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.");
        }
    }

    private string Number()
    {
        var start = _at;
        if (Peek() == '-')
            Take();
        if (Peek() == '0')
            Take();
        else
            Digits();
        if (Peek() == '.')
        {
            Take();
            Digits();
        }

        if (Peek() is 'e' or 'E')
        {
            Take();
            if (Peek() is '+' or '-')
                Take();
            Digits();
        }

        return _text.Substring(start, _at - start);
    }

    private void Digits()
    {
        if (Peek() is not (>= '0' and <= '9'))
            throw Error("A digit is due here, but " + Found() + " stands here.");
        while (Peek() is >= '0' and <= '9')
            Take();
    }

    private bool Word(string word)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
            return false;
        if (_at + word.Length < _text.Length && char.IsLetterOrDigit(_text[_at + word.Length]))
            return false;
        _at += word.Length;
        return true;
    }

    private string? Placeholder()
    {
        var end = Peek() switch
        {
            '<' => ">",
            '$' when PeekAt(1) == '{' => "}",
            '{' when PeekAt(1) == '{' => "}}",
            _ => null,
        };
        if (end is null)
            return null;
        var close = _text.IndexOf(end, _at + 1, StringComparison.Ordinal);
        if (close < 0 || _text.IndexOf('\n', _at, close - _at) >= 0)
            throw Error("A placeholder starts here and has no \"" + end + "\" on this line.");
        var text = _text.Substring(_at, close + end.Length - _at);
        _at = close + end.Length;
        return text;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] is ' ' or '\t' or '\r' or '\n')
                Take();
            else if (!_lenient || _text[_at] != '/' || !Comment())
                return;
        }
    }

    private bool Comment()
    {
        if (PeekAt(1) == '/')
        {
            while (_at < _text.Length && _text[_at] != '\n')
                Take();
            return true;
        }

        if (PeekAt(1) != '*')
            return false;
        var start = Here;
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
            throw new JsonSyntaxException(start, "The comment that starts here has no end.");
        while (_at < end + 2)
            Take();
        return true;
    }

    private char Peek() => PeekAt(0);

    private char PeekAt(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private void Take()
    {
        if (_at < _text.Length && _text[_at] == '\n')
        {
            _line++;
            _lineStart = _at + 1;
        }

        _at++;
    }

    private string Found()
    {
        if (_at >= _text.Length)
            return "the end of the text";
        var c = _text[_at];
        return c < ' ' || char.IsSurrogate(c) ? "the character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : "'" + c + "'";
    }

    private JsonSyntaxException Error(string message) => new(Here, message);
}
