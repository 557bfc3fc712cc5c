using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Registration;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Tests.Registration;

public class SdkSurfaceTests
{
    private static SdkSurface Surface(string version = "4.0.0") => new(version, EquatableArray.Of("ContainerDefinition.Cpu?", "ContainerDefinition.Image"), EquatableArray.Of("TaskDefinition.Family"));

    [Fact]
    public void It_has_what_is_listed()
    {
        Assert.True(Surface().Has(Ecs.ContainerDefinition.Cpu));
        Assert.True(Surface().Has(Ecs.ContainerDefinition.Image));
        Assert.False(Surface().Has(Ecs.ContainerDefinition.Memory));
        Assert.True(Surface().Has(SdkSurface.Revision, "Family"));
        Assert.True(Surface().IsNullable("ContainerDefinition", "Cpu"));
        Assert.False(Surface().IsNullable("ContainerDefinition", "Image"));
    }

    [Fact]
    public void It_equals_what_says_the_same()
    {
        Assert.Equal(Surface(), Surface());
        Assert.Equal(Surface().GetHashCode(), Surface().GetHashCode());
        Assert.NotEqual(Surface(), Surface("4.0.1"));
        Assert.NotEqual(Surface(), new SdkSurface("4.0.0", Surface().Requests, EquatableArray.Of<string>()));
        Assert.False(Surface().Equals(null));
    }
}
