namespace TaskDefGen.Build.Tests;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("myproject-user-service-stg.json")]
    [InlineData("family/service.json")]
    [InlineData("a.b.c.json")]
    [InlineData(".hidden.json")]
    [InlineData("console.json")]
    [InlineData("COM0.json")]
    [InlineData("COM10.json")]
    [InlineData("서비스-größe-😀.json")]
    [InlineData("a b.json")]
    [InlineData("it's 100%;$(x)@(y)#.json")]
    public void Takes_what_every_file_system_takes(string path) => Assert.Null(OutputPath.Fault(path));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("/etc/passwd", "rooted")]
    [InlineData("//server/share.json", "rooted")]
    [InlineData("C:/a.json", "':'")]
    [InlineData(@"\\server\share.json", @"'\'")]
    [InlineData("../a.json", "'..'")]
    [InlineData("a/../../b.json", "'..'")]
    [InlineData("./a.json", "'.'")]
    [InlineData("a//b.json", "empty part")]
    [InlineData("a/", "empty part")]
    [InlineData(@"a\b.json", @"'\'")]
    [InlineData("a<b.json", "'<'")]
    [InlineData("a>b.json", "'>'")]
    [InlineData("a\"b.json", "'\"'")]
    [InlineData("a|b.json", "'|'")]
    [InlineData("a?b.json", "'?'")]
    [InlineData("a*b.json", "'*'")]
    [InlineData("a\nb.json", "U+000A")]
    [InlineData("a\0b.json", "U+0000")]
    [InlineData("a\u0085b.json", "U+0085")]
    [InlineData("a.", "dot")]
    [InlineData("a /b.json", "space")]
    [InlineData(" a.json", "space")]
    [InlineData("CON", "device")]
    [InlineData("con.json", "'con' is a device")]
    [InlineData("Aux.tar.json", "device")]
    [InlineData("prn .json", "device")]
    [InlineData("x/NUL.json", "device")]
    [InlineData("com1.json", "device")]
    [InlineData("LPT9.json", "device")]
    [InlineData("COM\u00B2.json", "device")]
    [InlineData("conout$.json", "device")]
    public void Says_what_is_wrong_with_the_rest(string path, string reason) =>
        Assert.Contains(reason, OutputPath.Fault(path), StringComparison.Ordinal);

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        Assert.Contains("surrogate", OutputPath.Fault("a\uD83D.json"), StringComparison.Ordinal);
        Assert.Contains("surrogate", OutputPath.Fault("a\uDE00.json"), StringComparison.Ordinal);
        Assert.Contains("surrogate", OutputPath.Fault("a\uFFFD.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_bytes_because_Linux_does()
    {
        Assert.Null(OutputPath.Fault(new string('a', 250) + ".json"));
        Assert.Contains("256 bytes", OutputPath.Fault(new string('a', 251) + ".json"), StringComparison.Ordinal);
        Assert.Null(OutputPath.Fault(new string('서', 83) + ".json"));
        Assert.Contains("bytes", OutputPath.Fault(new string('서', 84) + ".json"), StringComparison.Ordinal);
    }
}
