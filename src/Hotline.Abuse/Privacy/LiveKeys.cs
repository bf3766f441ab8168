using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Stores;

namespace Hotline.Abuse.Privacy;

/// <summary>What is kept of a caller, under the keys of all secrets that are still in use.</summary>
/// <remarks>Read from the last key to the first: things only ever move to the first, so nothing can slip past
/// the reading.</remarks>
internal static class LiveKeys
{
    public static async ValueTask<EvidenceSet> LoadAsync(this IConductStore store, ImmutableArray<CallerKey> keys, CancellationToken cancellationToken)
    {
        var all = EvidenceSet.Empty;
        foreach (var key in keys.Reverse()) all = all.Union(await store.LoadAsync(key, cancellationToken).ConfigureAwait(false));
        return all;
    }

    public static async ValueTask<CaseFile> LoadAsync(this IReviewStore store, ImmutableArray<CallerKey> keys, CancellationToken cancellationToken)
    {
        var all = CaseFile.Empty;
        foreach (var key in keys.Reverse()) all = all.Union(await store.LoadAsync(key, cancellationToken).ConfigureAwait(false));
        return all;
    }

    /// <summary>Moves what is kept under earlier keys to the present one.</summary>
    public static async ValueTask GatherAsync(this IConductStore store, ImmutableArray<CallerKey> keys, CancellationToken cancellationToken)
    {
        foreach (var earlier in keys.Skip(1)) await store.MoveAsync(earlier, keys[0], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Moves what is kept under earlier keys to the present one.</summary>
    public static async ValueTask GatherAsync(this IReviewStore store, ImmutableArray<CallerKey> keys, CancellationToken cancellationToken)
    {
        foreach (var earlier in keys.Skip(1)) await store.MoveAsync(earlier, keys[0], cancellationToken).ConfigureAwait(false);
    }
}
