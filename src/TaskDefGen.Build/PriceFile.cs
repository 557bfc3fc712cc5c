using System;
using System.IO;
using System.Text;
using TaskDefGen.Core.Cost;

namespace TaskDefGen.Build;

/// <summary>The table of prices that a project names with <c>TaskDefGenPrices</c>.</summary>
internal static class PriceFile
{
    /// <param name="path">The full path; empty where the project names none.</param>
    public static FargatePrices Read(string path)
    {
        if (path.Length == 0)
        {
            return FargatePrices.Known;
        }

        try
        {
            return PriceTableReader.Read(File.ReadAllText(path, Encoding.UTF8), FargatePrices.Known);
        }
        catch (PriceTableException exception)
        {
            throw Unusable(path, exception.Message, exception.Position);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BuildProblemException(
                BuildCodes.UnusablePrices,
                $"TaskDefGenPrices names '{path}', but there is no such file. Write a path relative to the project, or leave the property out to use the prices "
                + "that TaskDefGen brings.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildProblemException(BuildCodes.UnusablePrices, $"TaskDefGenPrices names '{path}', which cannot be read: {exception.Message}");
        }
    }

    private static BuildProblemException Unusable(string path, string message, Core.Json.JsonPosition position) =>
        new([new BuildProblem(BuildCodes.UnusablePrices, "The table of prices can't be used: " + message, path, position)]);
}
