using System;
using System.Collections.Generic;
using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Facts;

/// <summary>A <c>TaskDefParameter</c> of the project file. An empty value: declared, but not resolved by this build.</summary>
public sealed record BuildParameter(string Name, string Value)
{
    /// <summary>Reads the MSBuild property that carries them: <c>Name=Value</c> pairs, escaped as in a URL, joined by <c>&amp;</c>.</summary>
    public static EquatableArray<BuildParameter> Parse(string? encoded)
    {
        var parameters = new List<BuildParameter>();
        foreach (var pair in (encoded ?? "").Split('&'))
        {
            var split = pair.IndexOf('=');
            if (split > 0)
                parameters.Add(new BuildParameter(Uri.UnescapeDataString(pair.Substring(0, split)), Uri.UnescapeDataString(pair.Substring(split + 1))));
        }

        return parameters.ToEquatableArray();
    }
}
