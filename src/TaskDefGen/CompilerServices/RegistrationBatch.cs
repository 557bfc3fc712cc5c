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
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegistrationBatch
{
    private readonly List<Entry> _entries = [];

    /// <summary>Begins without any definition.</summary>
    public RegistrationBatch()
    {
    }

    /// <summary>Adds a definition.</summary>
    /// <param name="environment">The environment of the definition; <see langword="null"/> where it has none.</param>
    /// <param name="family">Its family, as errors name it.</param>
    /// <param name="register">Registers it.</param>
    /// <param name="tokens">The tokens that the build left open in it.</param>
    public void Add(string? environment, string family, Func<CancellationToken, Task<TaskDefinitionRegistration>> register, params TokenValue[] tokens) =>
        _entries.Add(new Entry(environment, family, register, tokens));

    /// <summary>Registers what was added.</summary>
    /// <param name="environment">The environment whose definitions are registered; <see langword="null"/> for all.</param>
    /// <param name="maxParallelism">How many registrations run at a time.</param>
    /// <param name="parameters">The class that holds the tokens, as the message on a missing one names it.</param>
    /// <param name="cancellationToken">Stops: what has not begun does not begin.</param>
    /// <returns>The registrations, in the order in which they were added.</returns>
    /// <exception cref="ArgumentException">There is no such environment, or a token has no value. Nothing was sent.</exception>
    /// <exception cref="AggregateException">Some failed; each exception of the SDK is in it, and the message says which family it belongs to.</exception>
    public Task<IReadOnlyList<TaskDefinitionRegistration>> RunAsync(string? environment, int maxParallelism, string parameters, CancellationToken cancellationToken)
    {
        if (maxParallelism < 1)
            throw new ArgumentOutOfRangeException(nameof(maxParallelism), maxParallelism, "At least one registration runs at a time. Write 1 or more.");
        var chosen = _entries.Where(e => environment is null || string.Equals(e.Environment, environment, StringComparison.Ordinal)).ToList();
        if (chosen.Count == 0 && environment is not null)
        {
            var environments = _entries.Where(e => e.Environment is not null).Select(e => e.Environment).Distinct(StringComparer.Ordinal).ToList();
            throw new ArgumentOutOfRangeException(
                nameof(environment),
                environment,
                "No task definition has this environment. " + (environments.Count == 0
                    ? "They have none: leave it out."
                    : "Write one of: " + string.Join(", ", environments) + "; or leave it out to register all."));
        }

        RegistrationArguments.RequireTokens(parameters, [.. chosen.SelectMany(e => e.Tokens)]);
        return RunAllAsync(chosen, maxParallelism, cancellationToken);
    }

    private static async Task<IReadOnlyList<TaskDefinitionRegistration>> RunAllAsync(List<Entry> entries, int maxParallelism, CancellationToken cancellationToken)
    {
        using var free = new SemaphoreSlim(maxParallelism);
        var outcomes = await Task.WhenAll(entries.Select(e => RunOneAsync(e, free, cancellationToken))).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (Array.Exists(outcomes, o => o.Error is not null))
            throw Failure(entries, outcomes);
        return Array.ConvertAll(outcomes, o => o.Registration!);
    }

    private static async Task<(TaskDefinitionRegistration? Registration, Exception? Error)> RunOneAsync(
        Entry entry,
        SemaphoreSlim free,
        CancellationToken cancellationToken)
    {
        try
        {
            await free.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return (await entry.Register(cancellationToken).ConfigureAwait(false), null);
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

    private static AggregateException Failure(List<Entry> entries, (TaskDefinitionRegistration? Registration, Exception? Error)[] outcomes)
    {
        var failed = outcomes.Select((o, i) => (entries[i].Family, o.Error)).Where(f => f.Error is not null).ToList();
        var done = outcomes.Where(o => o.Registration is not null).Select(o => o.Registration!.ToString()).ToList();
        return new AggregateException(
            FormattableString.Invariant($"{failed.Count} of {outcomes.Length} task definitions could not be registered: ")
            + string.Join("; ", failed.Select(f => f.Family + " (" + f.Error!.GetType().Name + ": " + f.Error.Message + ")")) + ". "
            + (done.Count == 0 ? "" : "Done: " + string.Join(", ", done) + "."),
            failed.Select(f => f.Error!));
    }

    private sealed class Entry(string? environment, string family, Func<CancellationToken, Task<TaskDefinitionRegistration>> register, TokenValue[] tokens)
    {
        public string? Environment { get; } = environment;

        public string Family { get; } = family;

        public Func<CancellationToken, Task<TaskDefinitionRegistration>> Register { get; } = register;

        public TokenValue[] Tokens { get; } = tokens;
    }
}
