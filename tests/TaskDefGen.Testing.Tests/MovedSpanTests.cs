using Microsoft.CodeAnalysis.Text;

namespace TaskDefGen.Testing.Tests;

public sealed class MovedSpanTests
{
    [Theory]
    [InlineData(0, 0, "ab", 12, 5)] // before
    [InlineData(20, 3, "", 10, 5)] // behind
    [InlineData(11, 2, "xyz", 10, 6)] // inside
    [InlineData(8, 4, "", 8, 3)] // over its start
    [InlineData(8, 20, "new", 8, 3)] // around
    public void A_span_follows_a_change(int at, int length, string text, int start, int newLength) =>
        Assert.Equal(new TextSpan(start, newLength), MovedSpan.After(new TextSpan(10, 5), [new TextChange(new TextSpan(at, length), text)]));
}
