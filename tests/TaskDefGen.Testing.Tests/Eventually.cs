using System;
using System.Threading.Tasks;

namespace TaskDefGen.Testing.Tests;

internal static class Eventually
{
    /// <summary>The system may need a moment, for example to reap a process.</summary>
    public static async Task TrueAsync(Func<bool> condition)
    {
        for (var i = 0; i < 100 && !condition(); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(condition());
    }
}
