using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using TaskDefGen.Cli.Diff;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Lint;

// Standard output is for other programs: UTF-8 without a byte-order mark, and LF, on every machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";

// Not a RootCommand: that is called after the assembly, and this tool is not.
var root = new Command("taskdefgen", "Typed Amazon ECS task definitions for C#.") { ImportCommand.Create(), LintCommand.Create(), DiffCommand.Create(), new HelpOption(), new VersionOption() };
return root.Parse(args).Invoke();
