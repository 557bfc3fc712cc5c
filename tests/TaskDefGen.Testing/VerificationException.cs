namespace TaskDefGen.Testing;

/// <summary>An assertion of this library that failed. The message is meant to be read in a test log.</summary>
public sealed class VerificationException : System.Exception
{
    public VerificationException()
    {
    }

    public VerificationException(string message)
        : base(message)
    {
    }

    public VerificationException(string message, System.Exception innerException)
        : base(message, innerException)
    {
    }
}
