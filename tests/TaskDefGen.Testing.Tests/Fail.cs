using System;
using System.Threading.Tasks;

namespace TaskDefGen.Testing.Tests;

/// <summary>For the failing half of each pair of tests: a verifier that cannot fail verifies nothing.</summary>
internal static class Fail
{
    public static async Task<string> MessageOfAsync(Func<Task> verification) => (await Assert.ThrowsAsync<VerificationException>(verification)).Message;

    public static string MessageOf(Action verification) => Assert.Throws<VerificationException>(verification).Message;
}
