using System;
using System.ComponentModel;

namespace TaskDefGen.CompilerServices;

/// <summary>Carries one file that the build is to write. The generator writes it, the build reads it; not for hand-written code.</summary>
/// <remarks>It sits on a private method of an internal type, so that its content does not reach the reference assembly.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskDefinitionFileAttribute : Attribute
{
    /// <summary>Carries the content of the file at the path.</summary>
    /// <param name="path">The path of the file, relative to the output folder, with <c>/</c>.</param>
    /// <param name="content">The whole text of the file, with <c>\n</c> line ends.</param>
    public TaskDefinitionFileAttribute(string path, string content)
    {
        Path = path;
        Content = content;
    }

    /// <summary>The path of the file, relative to the output folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text of the file, with <c>\n</c> line ends.</summary>
    public string Content { get; }

    /// <summary>
    /// Of a task definition, what the build can't read from its content, as JSON: whose it is, and the service that runs it. <see langword="null"/>
    /// for other files.
    /// </summary>
    public string? About { get; set; }
}
