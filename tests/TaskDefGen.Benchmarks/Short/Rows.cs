namespace TaskDefGen.Benchmarks.Short;

/// <summary>What is measured, by the names that the tables show.</summary>
internal static class Rows
{
    public const string Ide = "TaskDefGen, implementation outputs disabled";
    public const string Analyzers = "analyzers alone";
    public const string EmitPlain = "compiler: emit without what is generated";
    public const string EmitGenerated = "compiler: emit with it";
    public const string Written = "build task, all written";
    public const string Unchanged = "build task, nothing changed";
    public const string Everything = "build task with cost, page and templates, all written";
    public const string EverythingUnchanged = "build task with cost, page and templates, nothing changed";
    public const string FileFloor = "floor: the same bytes in as many files";
    public const string Lint = "lint of all files (two of each) in one call";
    public const string Import = "import, a call for each file";
    public const string OrdinaryGenerator = "generator, after an edit of one of the files";
    public const string OrdinaryAnalyzers = "analyzers, all of the files";
    public const string LintProcess = "taskdefgen lint";
    public const string CfnLintProcess = "cfn-lint";
}
