using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.CompilerServices;

/// <summary>
/// Registers several task definitions, so many at a time, and tells all results or all errors. Generated catalogues call this; what one
/// registration does is theirs.
/// </summary>
/// <param name="environment">The environment whose definitions are registered; <see langword="null"/> for all.</param>
/// <param name="maxParallelism">How many registrations run at a time.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegistrationBatch(string? environment, int maxParallelism)
{
    private readonly List<(string Family, string? Environment, Func<CancellationToken, Task<TaskDefinitionRegistration>> Register)> _entries = [];
    private readonly List<TokenValue> _tokens = [];
    private readonly List<string> _environments = [];

    /// <summary>Adds a definition, unless another environment is asked for.</summary>
    /// <param name="definitionEnvironment">The environment of the definition; <see langword="null"/> where it has none.</param>
    /// <param name="family">Its family, as errors name it.</param>
    /// <param name="register">Registers it.</param>
    /// <param name="tokens">The tokens that the build left open in it.</param>
    public void Add(string? definitionEnvironment, string family, Func<CancellationToken, Task<TaskDefinitionRegistration>> register, params TokenValue[] tokens)
    {
        if (definitionEnvironment is not null && !_environments.Contains(definitionEnvironment, StringComparer.Ordinal))
            _environments.Add(definitionEnvironment);
        if (environment is not null && !string.Equals(environment, definitionEnvironment, StringComparison.Ordinal))
            return;
        _entries.Add((family, definitionEnvironment, register));
        _tokens.AddRange(tokens);
    }

    /// <summary>Registers all that were added.</summary>
    /// <param name="parameters">The class that holds the tokens, as the message on a missing one names it.</param>
    /// <param name="cancellationToken">Stops: what has not begun does not begin.</param>
    /// <returns>The registrations, in the order in which they were added.</returns>
    /// <exception cref="ArgumentException">There is no such environment, or a token has no value. Nothing was sent.</exception>
    /// <exception cref="AggregateException">Some failed; each exception of the SDK is in it, and the message says which family it belongs to.</exception>
    public Task<IReadOnlyList<TaskDefinitionRegistration>> RunAsync(string parameters, CancellationToken cancellationToken)
    {
        if (maxParallelism < 1)
            throw new ArgumentOutOfRangeException(nameof(maxParallelism), maxParallelism, "At least one registration runs at a time. Write 1 or more.");
        if (environment is not null && !_environments.Contains(environment, StringComparer.Ordinal))
        {
            throw new ArgumentOutOfRangeException(
                nameof(environment),
                environment,
                "No task definition has this environment. " + (_environments.Count == 0
                    ? "They have none: leave it out."
                    : "Write one of: " + string.Join(", ", _environments) + "; or leave it out to register all."));
        }

        RegistrationArguments.RequireTokens(parameters, [.. _tokens]);
        return RunAllAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<TaskDefinitionRegistration>> RunAllAsync(CancellationToken cancellationToken)
    {
        using var free = new SemaphoreSlim(maxParallelism);
        var outcomes = await Task.WhenAll(_entries.Select(e => RunOneAsync(e.Register, free, cancellationToken))).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (outcomes.Any(o => o.Error is not null))
            throw Failure(outcomes);
        return outcomes.Select(o => o.Registration!).ToList();
    }

    private static async Task<(TaskDefinitionRegistration? Registration, Exception? Error)> RunOneAsync(
        Func<CancellationToken, Task<TaskDefinitionRegistration>> register,
        SemaphoreSlim free,
        CancellationToken cancellationToken)
    {
        try
        {
            await free.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return (await register(cancellationToken).ConfigureAwait(false), null);
            }
            finally
            {
                free.Release();
            }
        }
#pragma warning disable CA1031 // the others go on, and the caller gets every error
        catch (Exception error)
#pragma warning restore CA1031
        {
            return (null, error);
        }
    }

    private AggregateException Failure((TaskDefinitionRegistration? Registration, Exception? Error)[] outcomes)
    {
        var failed = outcomes.Select((o, i) => (_entries[i].Family, o.Error)).Where(f => f.Error is not null).ToList();
        var done = outcomes.Where(o => o.Registration is not null).Select(o => o.Registration!.ToString()).ToList();
        return new AggregateException(
            FormattableString.Invariant($"{failed.Count} of {outcomes.Length} task definitions could not be registered: ")
            + string.Join("; ", failed.Select(f => f.Family + " (" + f.Error!.GetType().Name + ": " + f.Error.Message + ")")) + ". "
            + (done.Count == 0 ? "" : "Done: " + string.Join(", ", done) + "."),
            failed.Select(f => f.Error!));
    }
}
