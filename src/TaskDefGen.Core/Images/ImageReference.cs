using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.Images;

/// <summary>
/// An image reference by Docker's grammar, <c>[host[:port]/]path[:tag][@digest]</c>, read part by part, so that what holds a placeholder leaves
/// the others readable. Anything can be read; what is wrong with it stands in <see cref="Problems"/>. Takes time linear in the length.
/// </summary>
public sealed class ImageReference
{
    public const int LongestName = 255;
    public const int LongestTag = 128;

    private readonly List<ImageProblem> _problems = [];
    private readonly bool[]? _mask;

    private ImageReference(string text)
    {
        Text = text;
        _mask = PlaceholderMask.Of(text);
        Path = Part(0, 0);
    }

    public string Text { get; }

    /// <summary>The registry with its port; null where none is named, which means Docker Hub, or where a placeholder may hold one.</summary>
    public ImagePart? Registry { get; private set; }

    /// <summary>The repository in its registry.</summary>
    public ImagePart Path { get; private set; }

    /// <summary>The tag; null where none is written.</summary>
    public ImagePart? Tag { get; private set; }

    /// <summary>The digest with its algorithm; null where none is written.</summary>
    public ImagePart? Digest { get; private set; }

    /// <summary>Whether neither tag nor digest is written, and no placeholder can bring one.</summary>
    public bool LacksVersion { get; private set; }

    /// <summary>The private ECR registry that the image comes from, or null.</summary>
    public EcrRegistry? Ecr { get; private set; }

    /// <summary>Whether the image comes from the public gallery of ECR.</summary>
    public bool IsEcrPublic => Registry is { } registry
        && (string.Equals(registry.Text, "public.ecr.aws", StringComparison.OrdinalIgnoreCase)
            || string.Equals(registry.Text, "ecr-public.aws.com", StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with it, in the order of its parts; at most one thing for each.</summary>
    public IReadOnlyList<ImageProblem> Problems => _problems;

    public static ImageReference Parse(string text)
    {
        var reference = new ImageReference(text);
        reference.Read();
        return reference;
    }

    public override string ToString() => Text;

    private void Read()
    {
        if (Text.Length == 64 && Text.All(IsLowerHexadecimal))
            _problems.Add(new ImageProblem(ImageProblemKind.Identifier, Text));

        var (start, end) = Trimmed();
        var hasWhiteSpace = start > 0 || end < Text.Length;
        for (var i = start; i < end && !hasWhiteSpace; i++)
            hasWhiteSpace = !IsMasked(i) && IsWhiteSpace(Text[i]);
        if (hasWhiteSpace)
            _problems.Add(new ImageProblem(ImageProblemKind.WhiteSpace, Text));

        start = SkipScheme(start, end);
        var at = Find('@', start, end);
        var nameEnd = at < 0 ? end : at;
        var lastSlash = FindLast('/', start, nameEnd);
        var colon = FindLast(':', lastSlash < 0 ? start : lastSlash + 1, nameEnd);
        ReadName(start, colon < 0 ? nameEnd : colon);
        if (colon >= 0)
            ReadTag(colon + 1, nameEnd);
        if (nameEnd - start > LongestName && !IsMasked(start, nameEnd))
            _problems.Add(new ImageProblem(ImageProblemKind.Length, Text.Substring(start, nameEnd - start)));
        if (at >= 0)
            ReadDigest(at + 1, end);
        LacksVersion = colon < 0 && at < 0 && !Part(lastSlash < 0 ? start : lastSlash + 1, nameEnd).HasPlaceholder;
    }

    private (int Start, int End) Trimmed()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && !IsMasked(start) && IsWhiteSpace(Text[start]))
            start++;
        while (end > start && !IsMasked(end - 1) && IsWhiteSpace(Text[end - 1]))
            end--;
        return (start, end);
    }

    private int SkipScheme(int start, int end)
    {
        var at = start;
        while (at < end && !IsMasked(at) && Text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            at++;
        if (at == start || at + 3 > end || string.CompareOrdinal(Text, at, "://", 0, 3) != 0)
            return start;
        _problems.Add(new ImageProblem(ImageProblemKind.Scheme, Text.Substring(start, at + 3 - start)));
        return at + 3;
    }

    private void ReadName(int start, int end)
    {
        var slash = Find('/', start, end);
        if (slash >= 0 && IsRegistry(start, slash))
        {
            Registry = Part(start, slash);
            Ecr = EcrRegistry.Of(Split('.', start, slash));
            if (!Registry.HasPlaceholder && !HasWhiteSpace(start, slash) && !IsHostAndPort(Registry.Text))
                _problems.Add(new ImageProblem(ImageProblemKind.Registry, Registry.Text));
            start = slash + 1;
        }

        Path = Part(start, end);
        JudgePath(start, end);
    }

    /// <summary>As Docker tells a registry from the first word of a path: by a dot, a port, or the name <c>localhost</c>.</summary>
    private bool IsRegistry(int start, int end) =>
        Find('.', start, end) >= 0 || Find(':', start, end) >= 0 || Text[start] == '['
        || string.Equals(Text.Substring(start, end - start), "localhost", StringComparison.Ordinal);

    private void JudgePath(int start, int end)
    {
        int? firstUpper = null;
        var lastUpper = 0;
        var isBroken = false; // by a placeholder, which what is reported must not hold
        for (var from = start; from <= end;)
        {
            var slash = Find('/', from, end);
            var to = slash < 0 ? end : slash;
            var component = Part(from, to);
            isBroken |= firstUpper is not null && IsMasked(from, to);
            if (!component.HasPlaceholder && !HasWhiteSpace(from, to) && !IsPathComponent(component.Text))
            {
                if (component.Text.Length == 0 || !IsPathComponent(component.Text.ToLowerInvariant()))
                {
                    _problems.Add(new ImageProblem(component.Text.Length == 0 ? ImageProblemKind.EmptyPath : ImageProblemKind.Path, component.Text));
                    return;
                }

                firstUpper ??= from;
                if (!isBroken)
                    lastUpper = to; // what stands between two of them belongs to what is reported
            }

            from = to + 1;
        }

        if (firstUpper is { } first)
            _problems.Add(new ImageProblem(ImageProblemKind.UpperCasePath, Text.Substring(first, lastUpper - first)));
    }

    private void ReadTag(int start, int end)
    {
        Tag = Part(start, end);
        if (Tag.HasPlaceholder || HasWhiteSpace(start, end))
            return;
        if (Tag.Text.Length == 0)
            _problems.Add(new ImageProblem(ImageProblemKind.EmptyTag, Text));
        else if (!Tag.Text.All(c => IsWord(c) || c is '.' or '-') || !IsWord(Tag.Text[0]))
            _problems.Add(new ImageProblem(ImageProblemKind.Tag, Tag.Text));
        else if (Tag.Text.Length > LongestTag)
            _problems.Add(new ImageProblem(ImageProblemKind.LongTag, Tag.Text));
    }

    private void ReadDigest(int start, int end)
    {
        Digest = Part(start, end);
        if (!Digest.HasPlaceholder && !HasWhiteSpace(start, end) && !IsDigest(Digest.Text))
            _problems.Add(new ImageProblem(ImageProblemKind.Digest, Digest.Text));
    }

    private static bool IsHostAndPort(string text)
    {
        var host = text;
        if (text[0] == '[')
        {
            var close = text.IndexOf(']');
            if (close < 3 || !text.Substring(1, close - 1).All(c => IsHexadecimal(c) || c == ':') || (close + 1 < text.Length && text[close + 1] != ':'))
                return false;
            return close + 1 == text.Length || IsPort(text.Substring(close + 2));
        }

        var colon = text.IndexOf(':');
        if (colon >= 0)
        {
            if (!IsPort(text.Substring(colon + 1)))
                return false;
            host = text.Substring(0, colon);
        }

        return host.Split('.').All(l => l.Length > 0 && l.All(c => IsAlphanumeric(c) || c == '-') && l[0] != '-' && l[l.Length - 1] != '-');
    }

    private static bool IsPort(string text) => text.Length is > 0 and <= 5 && text.All(c => c is >= '0' and <= '9');

    /// <summary>Words of lower-case letters and digits, parted by a dot, one or two underscores, or any number of hyphens.</summary>
    private static bool IsPathComponent(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var word = i;
            while (i < text.Length && text[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                i++;
            if (i == word)
                return false;
            if (i == text.Length)
                return true;
            var separator = i;
            while (i < text.Length && text[i] == text[separator])
                i++;
            var longest = text[separator] switch { '.' => 1, '_' => 2, '-' => int.MaxValue, _ => 0 };
            if (i - separator > longest)
                return false;
        }

        return false;
    }

    private static bool IsDigest(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
            return false;
        var digits = text.Substring(0, colon) switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => -1 };
        return text.Length - colon - 1 == digits && text.Skip(colon + 1).All(IsHexadecimal);
    }

    private ImagePart Part(int start, int end)
    {
        var text = Text.Substring(start, end - start);
        return new ImagePart(text, IsMasked(start, end) || Placeholder.IsIn(text));
    }

    private List<ImagePart> Split(char separator, int start, int end)
    {
        var parts = new List<ImagePart>();
        for (var from = start; ;)
        {
            var to = Find(separator, from, end);
            parts.Add(Part(from, to < 0 ? end : to));
            if (to < 0)
                return parts;
            from = to + 1;
        }
    }

    private int Find(char c, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Text[i] == c && !IsMasked(i))
                return i;
        }

        return -1;
    }

    private int FindLast(char c, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (Text[i] == c && !IsMasked(i))
                return i;
        }

        return -1;
    }

    private bool IsMasked(int start, int end)
    {
        for (var i = start; i < end && _mask is not null; i++)
        {
            if (_mask[i])
                return true;
        }

        return false;
    }

    private bool IsMasked(int at) => _mask is not null && _mask[at];

    private bool HasWhiteSpace(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsWhiteSpace(Text[i]))
                return true;
        }

        return false;
    }

    private static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsWord(char c) => IsAlphanumeric(c) || c == '_';

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsLowerHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
}
