namespace TaskDefGen.Registration.Tests.Sdk.Surface;

internal sealed record SurfaceMember(string JsonName, string Name, string Type);
