using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build.Picture;

/// <summary>
/// One page that shows all definitions, and needs nothing but itself. What users wrote is in it as JSON only, which the script makes text of: none
/// of it is ever markup. The policy of the page allows this script and this style, and nothing else.
/// </summary>
internal static class PicturePage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static string Write(string project, IReadOnlyList<ClassPart> parts, Preset preset)
    {
        var groups = parts.OrderBy(part => part.Name, StringComparer.Ordinal).ThenBy(part => part.Class, StringComparer.Ordinal).ToArray();
        var (style, script) = (Part("page.css"), Part("page.js"));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = WebUtility.HtmlEncode(project),
            ["style"] = style,
            ["styleHash"] = Hash(style),
            ["script"] = script,
            ["scriptHash"] = Hash(script),
            ["list"] = Data("list", CanonicalJson.Write(PictureData.List(project, preset, groups.Select(group => group.Row)))),
            ["groups"] = string.Concat(groups.Select((group, i) => Data("group-" + i.ToString(CultureInfo.InvariantCulture), group.Details))),
        };

        // In one go: what is put in is not looked at again.
        return Regex.Replace(Part("page.html"), @"\{\{(?<name>\w+)\}\}", match => texts[match.Groups["name"].Value], RegexOptions.ExplicitCapture, Patience);
    }

    /// <summary>Nothing in it ends the element, or begins another: inside a string, and JSON has it nowhere else, <c>&lt;</c> is written as its number.</summary>
    private static string Data(string id, string json) =>
        "<script type=\"application/json\" id=\"" + id + "\">" + json.Replace("<", "\\u003c") + "</script>\n";

    // The line ends of a checkout would change the hash, and browsers see only LF.
    private static string Part(string name)
    {
        using var stream = typeof(PicturePage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private static string Hash(string text)
    {
        using var algorithm = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
