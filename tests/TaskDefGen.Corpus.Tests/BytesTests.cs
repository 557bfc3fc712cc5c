using System;
using System.Linq;
using System.Text;

namespace TaskDefGen.Corpus.Tests;

/// <summary>The bytes are the same wherever the build ran.</summary>
public sealed class BytesTests
{
    [Theory]
    [MemberData(nameof(Families.All), MemberType = typeof(Families))]
    public void Files_are_UTF8_without_BOM_with_LF_and_one_newline_at_the_end(string family)
    {
        var bytes = EmittedFile.Bytes(family);

        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.DoesNotContain((byte)'\t', bytes);
        Assert.Equal("}\n"u8, bytes.AsSpan()[^2..]);

        // Throws where the bytes are no UTF-8.
        _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
    }

    [Theory]
    [MemberData(nameof(Families.All), MemberType = typeof(Families))]
    public void Lines_are_indented_by_two_spaces_for_each_level(string family)
    {
        var level = 0;
        foreach (var line in Encoding.UTF8.GetString(EmittedFile.Bytes(family)).TrimEnd('\n').Split('\n'))
        {
            if (line.Trim()[0] is '}' or ']')
                level--;
            Assert.Equal(level * 2, line.TakeWhile(c => c == ' ').Count());
            Assert.Equal(line.TrimEnd(), line);
            if (line[^1] is '{' or '[')
                level++;
        }

        Assert.Equal(0, level);
    }
}
