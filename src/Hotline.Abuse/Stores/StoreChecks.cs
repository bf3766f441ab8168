using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>The checks of <see cref="ConductStoreConformance"/>.</summary>
internal static class StoreChecks
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 22, 12, 0);
    private static readonly CallerKey A = Key(1, 1);
    private static readonly CallerKey B = Key(2, 1);
    private static readonly CallerKey NewA = Key(3, 2);
    private static readonly Evidence One = Piece("one");
    private static readonly Evidence Two = Piece("two") with { At = Noon + Duration.FromDays(1) };

    public static ImmutableArray<StoreCheck> All { get; } =
    [
        new("store-not-empty", nameof(IConductStore.LoadAsync), "A store without evidence shows some", "Give an empty store to every check", async (store, token) =>
            (await store.LoadAsync(A, token).ConfigureAwait(false)).IsEmpty && await KeysAsync(store, null, token).ConfigureAwait(false) is []),

        new("evidence-lost", nameof(IConductStore.AppendEvidenceAsync), "Evidence that was added is not what the next load shows", "Keep evidence before the call ends", async (store, token) =>
            await AddAsync(store, A, token, One, Two).ConfigureAwait(false) && await IsAsync(store, A, token, One, Two).ConfigureAwait(false)),

        new("evidence-changed", nameof(IConductStore.AppendEvidenceAsync), "An id or a time does not come back as it was given", "Keep ids letter by letter (100 characters, case told apart) and times to the nanosecond", async (store, token) =>
        {
            Evidence[] exact = [Piece("a"), Piece("A"), Piece("a-"), Piece(new string('x', Evidence.MaxIdLength)), Piece("9F86D081-884c-4d63-8c1e-0123456789ab"),
                Piece("9f86d081-884c-4d63-8c1e-0123456789ab") with { At = Noon + Duration.Epsilon }, Piece("old") with { At = NodaConstants.UnixEpoch },
                Piece("far") with { At = Instant.FromUtc(2199, 12, 31, 23, 59) }, .. ConductKinds.All.Select(kind => Piece($"kind-{(int)kind}") with { Kind = kind })];
            return await AddAsync(store, A, token, exact).ConfigureAwait(false) && await IsAsync(store, A, token, exact).ConfigureAwait(false);
        }),

        new("evidence-twice", nameof(IConductStore.AppendEvidenceAsync), "The same evidence once more is not taken for known", "Compare id, time and kind, and answer AlreadyKnown", async (store, token) =>
            await store.AppendEvidenceAsync(A, One, token).ConfigureAwait(false) is EvidenceReceipt.Added
            && await store.AppendEvidenceAsync(A, One, token).ConfigureAwait(false) is EvidenceReceipt.AlreadyKnown
            && await IsAsync(store, A, token, One).ConfigureAwait(false)),

        new("conflict-lost", nameof(IConductStore.AppendEvidenceAsync), "Of two contents under one id not both are kept and reported", "Keep both, and answer Conflicting to each but the first", async (store, token) =>
        {
            var (other, later) = (One with { Kind = ConductKind.Hoax }, One with { At = Two.At });
            return await store.AppendEvidenceAsync(A, One, token).ConfigureAwait(false) is EvidenceReceipt.Added
                && await store.AppendEvidenceAsync(A, other, token).ConfigureAwait(false) is EvidenceReceipt.Conflicting
                && await store.AppendEvidenceAsync(A, later, token).ConfigureAwait(false) is EvidenceReceipt.Conflicting
                && await store.AppendEvidenceAsync(A, other, token).ConfigureAwait(false) is EvidenceReceipt.AlreadyKnown
                && await IsAsync(store, A, token, One, other, later).ConfigureAwait(false);
        }),

        new("order-matters", nameof(IConductStore.AppendEvidenceAsync), "What came late or in another order is not kept like the rest", "Do not compare with the newest evidence", async (store, token) =>
        {
            Evidence[] pieces = [.. Enumerable.Range(0, 40).Select(i => Piece($"e{i * 7 % 40}") with { At = Noon + Duration.FromHours(i * 11 % 40) })];
            await AddAsync(store, A, token, pieces).ConfigureAwait(false);
            await AddAsync(store, B, token, [.. pieces.Reverse()]).ConfigureAwait(false);
            return await IsAsync(store, A, token, pieces).ConfigureAwait(false) && await IsAsync(store, B, token, pieces).ConfigureAwait(false);
        }),

        new("callers-mixed", nameof(IConductStore.LoadAsync), "A caller has evidence of another", "Find callers by all 128 bits of the key", async (store, token) =>
        {
            CallerKey[] keys = [A, B, .. Enumerable.Range(0, 16).Select(place => Key(0xA0, 1, place))];
            foreach (var (i, key) in keys.Index()) await store.AppendEvidenceAsync(key, Piece($"of-{i}"), token).ConfigureAwait(false);
            foreach (var (i, key) in keys.Index())
                if (!await IsAsync(store, key, token, Piece($"of-{i}")).ConfigureAwait(false))
                    return false;
            return true;
        }),

        new("epochs-mixed", nameof(IConductStore.LoadAsync), "Keys of two epochs with the same bytes are taken for one caller", "Find callers by key and epoch", async (store, token) =>
            await AddAsync(store, Key(1, 0), token, One).ConfigureAwait(false) && await AddAsync(store, Key(1, CallerKey.MaxEpoch), token, Two).ConfigureAwait(false)
            && await IsAsync(store, Key(1, 0), token, One).ConfigureAwait(false) && await IsAsync(store, Key(1, CallerKey.MaxEpoch), token, Two).ConfigureAwait(false)),

        new("pardon-lost", nameof(IConductStore.AppendPardonAsync), "A pardon after its evidence does not show", "Join pardons by evidence id when loading", async (store, token) =>
            await AddAsync(store, A, token, One, Two).ConfigureAwait(false) && await store.AppendPardonAsync(PardonOf(One), token).ConfigureAwait(false)
            && await store.LoadAsync(A, token).ConfigureAwait(false) is var set && set.IsPardoned(One.Id) && !set.IsPardoned(Two.Id)),

        new("pardon-first-lost", nameof(IConductStore.AppendPardonAsync), "A pardon that comes before its evidence does not count", "Keep pardons by evidence id, whether or not there is evidence", async (store, token) =>
            await store.AppendPardonAsync(PardonOf(One), token).ConfigureAwait(false) && await AddAsync(store, A, token, One).ConfigureAwait(false)
            && (await store.LoadAsync(A, token).ConfigureAwait(false)).IsPardoned(One.Id)),

        new("pardon-twice", nameof(IConductStore.AppendPardonAsync), "A second pardon of one id is taken for the first, or moves its time back", "Answer false, and keep the latest time", async (store, token) =>
        {
            var later = PardonOf(One, Two.At);
            return await AddAsync(store, A, token, One).ConfigureAwait(false)
                && await store.AppendPardonAsync(PardonOf(One), token).ConfigureAwait(false) && !await store.AppendPardonAsync(later, token).ConfigureAwait(false)
                && !await store.AppendPardonAsync(PardonOf(One), token).ConfigureAwait(false)
                && (await store.LoadAsync(A, token).ConfigureAwait(false)).Equals(EvidenceSet.Empty.Add(One).Pardon(later));
        }),

        new("purge-wrong", nameof(IConductStore.PurgeBeforeAsync), "A purge does not forget what is from before the time, and that alone", "Forget what is earlier than the cutoff, keep what is at it, and count what was forgotten", async (store, token) =>
            await AddAsync(store, A, token, One, Two).ConfigureAwait(false) && await AddAsync(store, B, token, One).ConfigureAwait(false)
            && await store.PurgeBeforeAsync(One.At, token).ConfigureAwait(false) == 0 && await store.PurgeBeforeAsync(Two.At, token).ConfigureAwait(false) == 2
            && await IsAsync(store, A, token, Two).ConfigureAwait(false) && await IsAsync(store, B, token).ConfigureAwait(false)
            && await store.PurgeBeforeAsync(Two.At, token).ConfigureAwait(false) == 0),

        new("purge-keeps-callers", nameof(IConductStore.PurgeBeforeAsync), "A caller of whom nothing is left is still listed", "Remove callers without evidence", async (store, token) =>
            await AddAsync(store, A, token, One).ConfigureAwait(false) && await store.PurgeBeforeAsync(Two.At, token).ConfigureAwait(false) == 1
            && await KeysAsync(store, null, token).ConfigureAwait(false) is []),

        new("purge-takes-pardons", nameof(IConductStore.PurgeBeforeAsync), "A purge forgets a pardon of evidence that it keeps, or one that is not old", "Forget a pardon only when it is from before the cutoff and pardons nothing that is left", async (store, token) =>
            await AddAsync(store, A, token, Two).ConfigureAwait(false) && await store.AppendPardonAsync(PardonOf(Two), token).ConfigureAwait(false)
            && await store.AppendPardonAsync(PardonOf(One, Two.At), token).ConfigureAwait(false) && await store.PurgeBeforeAsync(Two.At, token).ConfigureAwait(false) == 0
            && await AddAsync(store, A, token, One).ConfigureAwait(false)
            && await store.LoadAsync(A, token).ConfigureAwait(false) is var set && set.IsPardoned(Two.Id) && set.IsPardoned(One.Id)),

        new("keys-wrong", nameof(IConductStore.KeysAsync), "The keys are not those of the callers with evidence, each once", "List each key with evidence once; with an epoch, those of it only", async (store, token) =>
        {
            await AddAsync(store, A, token, One, Two).ConfigureAwait(false);
            await AddAsync(store, B, token, One).ConfigureAwait(false);
            await AddAsync(store, NewA, token, One).ConfigureAwait(false);
            await store.AppendPardonAsync(PardonOf(Piece("nobody-s")), token).ConfigureAwait(false);
            return Same(await KeysAsync(store, null, token).ConfigureAwait(false), [A, B, NewA]) && Same(await KeysAsync(store, 1, token).ConfigureAwait(false), [A, B])
                && Same(await KeysAsync(store, 2, token).ConfigureAwait(false), [NewA]) && Same(await KeysAsync(store, 3, token).ConfigureAwait(false), []);
        }),

        new("move-wrong", nameof(IConductStore.MoveAsync), "After a move not all evidence of both keys is under the new one, and none under the old", "Put the evidence over in one transaction, skip what is there, and count what was not", async (store, token) =>
            await AddAsync(store, A, token, One, Two).ConfigureAwait(false) && await AddAsync(store, NewA, token, Two, Piece("three")).ConfigureAwait(false)
            && await store.MoveAsync(A, NewA, token).ConfigureAwait(false) == 1 && await IsAsync(store, A, token).ConfigureAwait(false)
            && await IsAsync(store, NewA, token, One, Two, Piece("three")).ConfigureAwait(false) && Same(await KeysAsync(store, null, token).ConfigureAwait(false), [NewA])),

        new("move-not-idempotent", nameof(IConductStore.MoveAsync), "Moving again, or to the same key, loses or adds something", "Do nothing when the keys are equal or nothing is under the old one", async (store, token) =>
            await AddAsync(store, A, token, One).ConfigureAwait(false) && await store.MoveAsync(A, A, token).ConfigureAwait(false) == 0
            && await IsAsync(store, A, token, One).ConfigureAwait(false) && await store.MoveAsync(A, NewA, token).ConfigureAwait(false) == 1
            && await store.MoveAsync(A, NewA, token).ConfigureAwait(false) == 0 && await IsAsync(store, NewA, token, One).ConfigureAwait(false)),

        new("erase-wrong", nameof(IConductStore.EraseAsync), "Erasing does not take the caller's evidence, and that alone", "Delete everything under the key, and count it", async (store, token) =>
            await AddAsync(store, A, token, One, Two).ConfigureAwait(false) && await AddAsync(store, B, token, One).ConfigureAwait(false)
            && await store.EraseAsync(A, token).ConfigureAwait(false) == 2 && await store.EraseAsync(A, token).ConfigureAwait(false) == 0
            && await IsAsync(store, A, token).ConfigureAwait(false) && await IsAsync(store, B, token, One).ConfigureAwait(false)
            && Same(await KeysAsync(store, null, token).ConfigureAwait(false), [B])),

        new("erase-takes-pardons", nameof(IConductStore.EraseAsync), "Erasing forgets a pardon, so that evidence delivered once more counts again", "Leave pardons to the purge", async (store, token) =>
            await AddAsync(store, A, token, One).ConfigureAwait(false) && await store.AppendPardonAsync(PardonOf(One), token).ConfigureAwait(false)
            && await store.EraseAsync(A, token).ConfigureAwait(false) == 1 && await AddAsync(store, A, token, One).ConfigureAwait(false)
            && (await store.LoadAsync(A, token).ConfigureAwait(false)).IsPardoned(One.Id)),

        new("cancellation-ignored", "cancellationToken", "A call with a cancelled token is carried out, or ends without OperationCanceledException", "Look at the token before anything is changed", HeedsCancellationAsync),

        new("default-key-accepted", "caller", "The default key, which stands for nobody, is accepted", "Throw ArgumentException", RefusesDefaultAsync),

        new("concurrency-loses", nameof(IConductStore.AppendEvidenceAsync), "Evidence or pardons are lost when several threads add at once", "Add within a transaction or lock; do not read, change and write back", AddsAtOnceAsync),

        new("concurrency-doubles", nameof(IConductStore.AppendEvidenceAsync), "The same evidence from several threads at once is added other than once", "Decide on new or known in the same transaction that adds", async (store, token) =>
        {
            var receipts = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () => await store.AppendEvidenceAsync(A, Piece($"e{i % 4}"), token).ConfigureAwait(false), token))).ConfigureAwait(false);
            return receipts.Count(receipt => receipt is EvidenceReceipt.Added) == 4 && receipts.Count(receipt => receipt is EvidenceReceipt.AlreadyKnown) == 60;
        }),
    ];

    private static async Task<bool> HeedsCancellationAsync(IConductStore store, CancellationToken token)
    {
        var cancelled = new CancellationToken(canceled: true);
        await AddAsync(store, A, token, One).ConfigureAwait(false);
        Func<Task>[] calls =
        [
            async () => await store.AppendEvidenceAsync(A, Two, cancelled).ConfigureAwait(false),
            async () => await store.AppendPardonAsync(PardonOf(One), cancelled).ConfigureAwait(false),
            async () => await store.LoadAsync(A, cancelled).ConfigureAwait(false),
            async () => await store.PurgeBeforeAsync(Two.At, cancelled).ConfigureAwait(false),
            async () => await KeysAsync(store, null, cancelled).ConfigureAwait(false),
            async () => await store.MoveAsync(A, B, cancelled).ConfigureAwait(false),
            async () => await store.EraseAsync(A, cancelled).ConfigureAwait(false),
        ];
        foreach (var call in calls)
            if (!await ThrowsAsync<OperationCanceledException>(call).ConfigureAwait(false))
                return false;
        return (await store.LoadAsync(A, token).ConfigureAwait(false)).Equals(EvidenceSet.Empty.Add(One));
    }

    private static async Task<bool> RefusesDefaultAsync(IConductStore store, CancellationToken token) =>
        await ThrowsAsync<ArgumentException>(async () => await store.AppendEvidenceAsync(default, One, token).ConfigureAwait(false)).ConfigureAwait(false)
        && await ThrowsAsync<ArgumentException>(async () => await store.LoadAsync(default, token).ConfigureAwait(false)).ConfigureAwait(false)
        && await ThrowsAsync<ArgumentException>(async () => await store.MoveAsync(A, default, token).ConfigureAwait(false)).ConfigureAwait(false)
        && await ThrowsAsync<ArgumentException>(async () => await store.MoveAsync(default, A, token).ConfigureAwait(false)).ConfigureAwait(false)
        && await ThrowsAsync<ArgumentException>(async () => await store.EraseAsync(default, token).ConfigureAwait(false)).ConfigureAwait(false);

    private static async Task<bool> AddsAtOnceAsync(IConductStore store, CancellationToken token)
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            await store.AppendEvidenceAsync(i % 2 == 0 ? A : B, Piece($"e{i}"), token).ConfigureAwait(false);
            await store.AppendPardonAsync(PardonOf(Piece($"e{i}")), token).ConfigureAwait(false);
        }, token))).ConfigureAwait(false);
        var (a, b) = (await store.LoadAsync(A, token).ConfigureAwait(false), await store.LoadAsync(B, token).ConfigureAwait(false));
        return a.Evidence.Count == 100 && b.Evidence.Count == 100 && a.PardonedIds.Count() == 100 && b.PardonedIds.Count() == 100;
    }

    private static async Task<bool> ThrowsAsync<T>(Func<Task> call)
        where T : Exception
    {
        try
        {
            await call().ConfigureAwait(false);
            return false;
        }
        catch (T)
        {
            return true;
        }
    }

    private static async Task<bool> AddAsync(IConductStore store, CallerKey caller, CancellationToken token, params Evidence[] pieces)
    {
        foreach (var piece in pieces) await store.AppendEvidenceAsync(caller, piece, token).ConfigureAwait(false);
        return true;
    }

    private static async Task<bool> IsAsync(IConductStore store, CallerKey caller, CancellationToken token, params Evidence[] pieces) =>
        (await store.LoadAsync(caller, token).ConfigureAwait(false)).Equals(pieces.Aggregate(EvidenceSet.Empty, (set, piece) => set.Add(piece)));

    private static async Task<List<CallerKey>> KeysAsync(IConductStore store, int? epoch, CancellationToken token)
    {
        var keys = new List<CallerKey>();
        await foreach (var key in store.KeysAsync(epoch, token).ConfigureAwait(false)) keys.Add(key);
        return keys;
    }

    private static bool Same(List<CallerKey> keys, CallerKey[] expected) => keys.Count == expected.Length && keys.ToHashSet().SetEquals(expected);

    private static Evidence Piece(string id) => new() { Id = id, At = Noon, Kind = ConductKind.Prank };

    private static Pardon PardonOf(Evidence evidence, Instant? at = null) => new() { EvidenceId = evidence.Id, By = "conformance", At = at ?? Noon };

    private static CallerKey Key(byte value, int epoch, int place = CallerKey.Size - 1)
    {
        Span<byte> bytes = stackalloc byte[CallerKey.Size];
        bytes[place] = value;
        return CallerKey.FromBytes(bytes, epoch);
    }
}
