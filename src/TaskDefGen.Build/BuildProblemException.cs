using System;
using System.Collections.Generic;

namespace TaskDefGen.Build;

/// <summary>Carries coded errors up to the task, which logs all of them.</summary>
internal sealed class BuildProblemException : Exception
{
    public BuildProblemException(string code, string message)
        : this([new BuildProblem(code, message)])
    {
    }

    public BuildProblemException(IReadOnlyList<BuildProblem> problems)
        : base(problems.Count == 0 ? "" : problems[0].Message)
    {
        Problems = problems;
    }

    public IReadOnlyList<BuildProblem> Problems { get; }
}
