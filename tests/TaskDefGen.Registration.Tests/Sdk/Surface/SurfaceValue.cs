namespace TaskDefGen.Registration.Tests.Sdk.Surface;

internal sealed record SurfaceValue(string Field, string Wire);
