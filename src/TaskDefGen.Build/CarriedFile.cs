using System.Text;

namespace TaskDefGen.Build;

/// <summary>
/// One file that the compiled assembly asks the build to write. It stays the bytes that metadata hold, which are the bytes of the file, until
/// somebody asks for text: most builds write nothing and ask for none.
/// </summary>
internal sealed class CarriedFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private byte[]? _bytes;
    private string? _content;
    private string? _about;

    /// <param name="path">Relative to the output folder, with <c>/</c>.</param>
    /// <param name="content">The text, exactly as it is to stand in the file.</param>
    /// <param name="about">Of a task definition, what its content can't say, as JSON; null for other files.</param>
    public CarriedFile(string path, string content, string? about = null)
    {
        Path = path;
        _content = content;
        _about = about;
        AboutBytes = about is null ? null : Utf8.GetBytes(about);
    }

    /// <param name="path">Relative to the output folder, with <c>/</c>.</param>
    /// <param name="bytes">The file in UTF-8.</param>
    /// <param name="about">In UTF-8, too.</param>
    public CarriedFile(string path, byte[] bytes, byte[]? about)
    {
        Path = path;
        _bytes = bytes;
        AboutBytes = about;
    }

    public string Path { get; }

    public byte[] Bytes => _bytes ??= Utf8.GetBytes(_content!);

    public string Content => _content ??= Utf8.GetString(_bytes!);

    public byte[]? AboutBytes { get; }

    public string? About => _about ??= AboutBytes is null ? null : Utf8.GetString(AboutBytes);
}
