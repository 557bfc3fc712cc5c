using System;

namespace TaskDefGen.Core.Options;

/// <summary>What is wrong with the value of an option, and what to write: a sentence that goes on after the key and the value.</summary>
internal sealed class OptionException(string message) : Exception(message);
