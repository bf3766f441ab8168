using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Hosting;

/// <summary>Decides by a pack that can be exchanged while calls come in.</summary>
/// <remarks>
/// <para>A decision is made by one pack from beginning to end, the one that was in force when it began. A pack that
/// does not load, or whose examples do not come out where these are required, never takes the place of one that did.</para>
/// <para>Safe to use from many threads: decisions wait for nothing, reloads wait for one another. Made by
/// <see cref="TriageEngineBuilder.BuildReloading"/> or <c>AddHotlineTriage</c>.</para>
/// </remarks>
public sealed class ReloadingTriageEngine : ITriageEngine, IDisposable
{
    private readonly EngineRecipe _recipe;
    private readonly ImmutableArray<FolderWatch> _watches;
    private readonly Lock _reloading = new();
    private volatile TriageEngine _current;

    internal ReloadingTriageEngine(EngineRecipe recipe, TriageEngine first, TimeProvider time)
    {
        _recipe = recipe;
        _current = first;
        _watches = [.. recipe.WatchedFolders.Select(folder => new FolderWatch(folder, recipe.QuietPeriod, time, ReloadWatched))];

        // What changed between the first reading and the beginning of the watch must not be missed.
        foreach (var watch in _watches) watch.Touch();
    }

    /// <summary>The engine in force, for several calls that must see the same pack, such as
    /// <see cref="ITriageEngine.Check"/> and then <see cref="ITriageEngine.Assess"/>.</summary>
    public TriageEngine Current => _current;

    /// <inheritdoc />
    public TriageDecision Assess(TriageReport report) => _current.Assess(report);

    /// <inheritdoc />
    public ImmutableArray<Failure> Check(TriageReport report) => _current.Check(report);

    /// <summary>Reads the packs again and lets them decide from now on, if they are good.</summary>
    /// <returns>What came of it. It does not throw, whatever is wrong with the packs.</returns>
    public ReloadOutcome Reload()
    {
        lock (_reloading)
        {
            var (engine, failures) = _recipe.Make();
            var result = engine is null ? ReloadResult.Refused
                : string.Equals(engine.Pack.Hash, _current.Pack.Hash, StringComparison.Ordinal) ? ReloadResult.Unchanged
                : ReloadResult.Swapped;
            if (result is ReloadResult.Swapped) _current = engine!;
            TriageTelemetry.RecordReload(result);
            return new ReloadOutcome { Result = result, Pack = _current.Pack.Name, PackHash = _current.Pack.Hash, Failures = failures };
        }
    }

    /// <summary>Stops watching folders. The engine goes on deciding.</summary>
    public void Dispose()
    {
        foreach (var watch in _watches) watch.Dispose();
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "On a timer's thread an exception would end the process, and with it the hotline.")]
    private void ReloadWatched()
    {
        try
        {
            var outcome = Reload();
            if (outcome.Result is not ReloadResult.Unchanged) _recipe.OnReload?.Invoke(outcome);
        }
        catch (Exception)
        {
            // The host's own callback failed; its trouble is not the caller's.
        }
    }
}
