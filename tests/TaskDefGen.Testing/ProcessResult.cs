namespace TaskDefGen.Testing;

public sealed record ProcessResult(string Command, int ExitCode, string StandardOutput, string StandardError)
{
    /// <summary>Fails with both outputs unless the process ended with 0.</summary>
    public ProcessResult EnsureSuccess() => this.ExitCode == 0
        ? this
        : throw new VerificationException($"{this.Command} ended with {this.ExitCode}.\n--- stdout\n{this.StandardOutput}\n--- stderr\n{this.StandardError}");
}
