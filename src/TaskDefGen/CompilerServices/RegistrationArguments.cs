using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Json;

namespace TaskDefGen.CompilerServices;

/// <summary>Checks and uses what a caller of generated registration code gave. Nothing is sent before this has passed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RegistrationArguments
{
    /// <summary>Asks for the value of every token at once.</summary>
    /// <param name="parameters">The class that holds them, as the message names it.</param>
    /// <param name="tokens">The tokens that the definition has.</param>
    /// <exception cref="ArgumentException">Some have no value; the message names each.</exception>
    public static void RequireTokens(string parameters, params TokenValue[] tokens)
    {
        var missing = tokens.Where(t => string.IsNullOrEmpty(t.Value)).Select(t => t.Name).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            throw new ArgumentException(
                "The build left " + string.Join(", ", missing.Select(m => "{" + m + "}")) + " open, so registering needs " + (missing.Count == 1 ? "a value for it" : "values for them")
                + ". Write new " + parameters + " { " + string.Join(", ", missing.Select(m => m + " = \"…\"")) + " }, or give the build a value: dotnet build "
                + string.Join(" ", missing.Select(m => "-p:" + m + "=…")) + ".",
                nameof(parameters));
        }
    }

    /// <summary>Asks for names of containers that there are, and an image for each.</summary>
    /// <param name="images">Images by the name of the container that they are for; may be <see langword="null"/>.</param>
    /// <param name="containers">The containers of the definition.</param>
    /// <exception cref="ArgumentException">A name is that of no container, or an image is blank.</exception>
    public static void CheckImages(IReadOnlyDictionary<string, string>? images, params string[] containers)
    {
        if (images is null)
            return;
        var unknown = images.Keys.Where(k => !containers.Contains(k, StringComparer.Ordinal)).Select(Quote).OrderBy(k => k, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException(
                string.Join(", ", unknown) + (unknown.Count == 1 ? " is no container" : " are no containers") + " of this task definition. Name one of: "
                + string.Join(", ", containers.Select(Quote)) + ".",
                nameof(images));
        }

        var blank = images.Where(i => string.IsNullOrWhiteSpace(i.Value)).Select(i => Quote(i.Key)).OrderBy(k => k, StringComparer.Ordinal).ToList();
        if (blank.Count > 0)
            throw new ArgumentException("The image of " + string.Join(", ", blank) + " is blank. Write one such as \"nginx:1.27\", or take the entry away.", nameof(images));
    }

    /// <summary>The image of a container: the one given for it, or else its own.</summary>
    /// <param name="images">Images by the name of the container that they are for; may be <see langword="null"/>.</param>
    /// <param name="container">The name of the container.</param>
    /// <param name="image">The image that the definition says; <see langword="null"/> where it says none.</param>
    /// <returns>The image to register.</returns>
    public static string? ImageOf(IReadOnlyDictionary<string, string>? images, string container, string? image) =>
        images is not null && images.TryGetValue(container, out var other) ? other : image;

    /// <summary>A text as it stands between the quotes of a JSON string.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with JSON's escapes.</returns>
    public static string Escape(string text)
    {
        var quoted = new StringBuilder();
        JsonText.AppendQuoted(quoted, text ?? "");
        return quoted.ToString(1, quoted.Length - 2);
    }

    private static string Quote(string text) => "\"" + text + "\"";
}
