using System;

namespace TaskDefGen.Core.Options;

/// <summary>What is wrong with the value of an option, and what to write: what follows the key in a message, without its end.</summary>
internal sealed class OptionException(string message) : Exception(message);
