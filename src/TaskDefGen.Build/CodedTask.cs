using System;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace TaskDefGen.Build;

/// <summary>A task whose every failure is a coded error that points at the project file; a user never sees a stack trace.</summary>
public abstract class CodedTask : Task
{
    /// <summary>The full path of the project that is built.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    internal string ProjectName => Path.GetFileNameWithoutExtension(ProjectFile);

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (BuildProblemException exception)
        {
            foreach (var problem in exception.Problems)
            {
                Report(problem);
            }
        }
#pragma warning disable CA1031 // The last resort: whatever it is, the user gets one coded error instead of a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(new BuildProblem(
                BuildCodes.Unexpected,
                $"TaskDefGen failed on '{ProjectName}' in a way it does not expect: {exception.GetType().Name}: {exception.Message} "
                + "This is a fault of TaskDefGen; please report it with this line."));
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    /// <summary>Relative paths start at the project: the current directory of a build node is not reliable.</summary>
    internal string FullPath(string path) =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", path));

    private void Report(BuildProblem problem) =>
        // Without a null subcategory MSBuild drops the code.
        Log.LogError(
            subcategory: null,
            errorCode: problem.Code,
            helpKeyword: null,
            helpLink: BuildCodes.HelpLink(problem.Code),
            file: problem.File ?? ProjectFile,
            lineNumber: problem.Position.Line,
            columnNumber: problem.Position.Column,
            endLineNumber: 0,
            endColumnNumber: 0,
            message: problem.Message);
}
