using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG201Tests
{
    [Theory]
    [InlineData("nginx")]
    [InlineData("localhost:5000/a/b:v1")]
    [InlineData(Example.Registry + "myproject/user-service:v1.0.0")]
    [InlineData("a@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("{Image}")]
    [InlineData("${REGISTRY}/My${Name}:{Tag}")]
    [InlineData("")]
    [InlineData(" ")]
    public void Takes_what_can_be_pulled_and_leaves_placeholders_alone(string image) => Judge.Accepts<TDG201>(Example.Images(image));

    [Fact]
    public void Takes_a_container_without_image() => Judge.Accepts<TDG201>(Example.Container("\"name\": \"a\""));

    [Theory]
    [InlineData("https://a.b/c", "Image \"https://a.b/c\" starts with \"https://\", but an image reference has no scheme. Take it away.")]
    [InlineData("my app:1", "Image \"my app:1\" has white space, which no image reference may have. Take it away.")]
    [InlineData("a_b.c/d:1", "Registry \"a_b.c\" of the image is no host name with a port. Write one such as \"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com\" or \"localhost:5000\".")]
    [InlineData("a//b", "Image \"a//b\" has an empty part where a repository is due. Write [registry/]repository[:tag][@digest], with something between its slashes.")]
    [InlineData("My/App", "Repository \"My/App\" has upper-case letters, which no repository may have. Write \"my/app\".")]
    [InlineData("a..b", "Repository \"a..b\" is malformed: each part between slashes is made of lower-case letters and digits, joined by one dot, one or two underscores, or hyphens. Write one such as \"myproject/user-service\".")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "Image \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" is 64 hexadecimal digits, which is the id of an image and names no repository. Write repository@sha256: before them.")]
    [InlineData("app:", "Image \"app:\" ends its name with a colon, but no tag follows. Write a tag such as v1.0.0, or take the colon away.")]
    [InlineData("app:a+b", "Tag \"a+b\" is malformed: a tag is made of letters, digits, underscores, dots and hyphens, and starts with none of the last two. Write one such as v1.0.0.")]
    [InlineData("app@sha256:1", "Digest \"sha256:1\" is malformed: a digest is sha256: and 64 hexadecimal digits. Copy the one that the registry shows.")]
    public void Says_what_is_wrong(string image, string message) =>
        Judge.Reports<TDG201>(Example.Images(image), "/containerDefinitions/0/image", message);

    [Fact]
    public void Counts_what_is_too_long()
    {
        var tag = Assert.Single(Judge.Run<TDG201>(Example.Images("app:" + new string('a', 129))));
        Assert.EndsWith(" has 129 characters; 128 are allowed. Write a shorter one.", tag.Message, System.StringComparison.Ordinal);
        var whole = Assert.Single(Judge.Run<TDG201>(Example.Images(new string('a', 256))));
        Assert.Equal("The image has 256 characters before any digest; 255 are allowed. Shorten the repository or the tag.", whole.Message);
        Assert.True(Judge.Run<TDG201>(Example.Images(new string('A', 10_000))).All(f => f.Message.Length < 500));
    }

    [Fact]
    public void Fixes_the_scheme_and_the_case_where_they_stand()
    {
        var findings = Judge.Run<TDG201>(Example.Images("https://a.b/{Project}/UserService:V1"));
        Assert.Equal(["Take https:// away", "Write the repository as \"userservice\""], findings.SelectMany(Judge.Titles));
        var edits = findings.SelectMany(f => f.Edits).Cast<Edit.Replace>().Select(e => (e.Old, e.New));
        Assert.Equal([("https://", ""), ("UserService", "userservice")], edits);
    }

    [Fact]
    public void Judges_every_container() =>
        Assert.Equal(["/containerDefinitions/1/image", "/containerDefinitions/2/image"], Judge.Pointers<TDG201>(Example.Images("a", "A", "b c")));
}
