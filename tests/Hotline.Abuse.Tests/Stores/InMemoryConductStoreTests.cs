using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;

namespace Hotline.Abuse.Tests.Stores;

public class InMemoryConductStoreTests
{
    private static readonly CallerKey A = CallerKey.FromBytes([1, .. new byte[15]]);
    private static readonly CallerKey B = CallerKey.FromBytes([2, .. new byte[15]]);
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Evidence Prank = RandomConduct.Piece("r1", ConductKind.Prank, RandomConduct.Start);

    [Fact]
    public async Task A_store_holds_the_same_set_in_whatever_order_things_arrive() =>
        await Gen.Select(RandomConduct.Pieces.Array[0, 10], RandomConduct.Pardons.Array[0, 3], Gen.Int).SampleAsync(async (pieces, pardons, seed) =>
        {
            var store = new InMemoryConductStore();
            var deliveries = pieces.Concat(pieces).Select(piece => (Func<Task>)(async () => await store.AppendEvidenceAsync(A, piece, None)))
                .Concat(pardons.Select(pardon => (Func<Task>)(async () => await store.AppendPardonAsync(pardon, None)))).ToArray();
            new Random(seed).Shuffle(deliveries);
            foreach (var deliver in deliveries) await deliver();

            // Pardons of evidence that never came are kept, but are nothing of this caller's.
            var expected = RandomConduct.Gather(pieces, pardons.Where(pardon => pieces.Any(piece => piece.Id == pardon.EvidenceId)));
            Assert.Equal(expected, await store.LoadAsync(A, None));
            Assert.True((await store.LoadAsync(B, None)).IsEmpty);
        }, iter: 500);

    [Fact]
    public async Task Receipts_tell_new_known_and_conflicting()
    {
        var store = new InMemoryConductStore();
        Assert.Equal(EvidenceReceipt.Added, await store.AppendEvidenceAsync(A, Prank, None));
        Assert.Equal(EvidenceReceipt.AlreadyKnown, await store.AppendEvidenceAsync(A, Prank, None));
        Assert.Equal(EvidenceReceipt.Conflicting, await store.AppendEvidenceAsync(A, Prank with { Kind = ConductKind.Hoax }, None));
        Assert.Equal(EvidenceReceipt.Added, await store.AppendEvidenceAsync(B, Prank, None));
    }

    [Fact]
    public async Task A_pardon_before_its_evidence_counts()
    {
        var store = new InMemoryConductStore();
        var pardon = new Pardon { EvidenceId = "r1", By = "iyus", At = RandomConduct.Start };
        Assert.True(await store.AppendPardonAsync(pardon, None));
        Assert.False(await store.AppendPardonAsync(pardon, None));
        await store.AppendEvidenceAsync(A, Prank, None);
        Assert.True((await store.LoadAsync(A, None)).IsPardoned("r1"));
    }

    [Fact]
    public async Task Purging_forgets_the_old_and_keeps_pardons_of_the_rest()
    {
        var store = new InMemoryConductStore();
        var young = Prank with { Id = "r2", At = RandomConduct.Start + Duration.FromDays(10) };
        await store.AppendEvidenceAsync(A, Prank, None);
        await store.AppendEvidenceAsync(A, young, None);
        await store.AppendEvidenceAsync(B, Prank with { Id = "r3" }, None);
        await store.AppendPardonAsync(new Pardon { EvidenceId = "r1", By = "iyus", At = RandomConduct.Start }, None);
        await store.AppendPardonAsync(new Pardon { EvidenceId = "r2", By = "iyus", At = RandomConduct.Start }, None);

        Assert.Equal(2, await store.PurgeBeforeAsync(RandomConduct.Start + Duration.FromDays(5), None));
        Assert.Equal(EvidenceSet.Empty.Add(young).Pardon("r2", RandomConduct.Start), await store.LoadAsync(A, None));
        Assert.True((await store.LoadAsync(B, None)).IsEmpty);
        await store.AppendEvidenceAsync(A, Prank, None);
        Assert.False((await store.LoadAsync(A, None)).IsPardoned("r1"));
    }

    [Fact]
    public async Task Many_threads_lose_nothing()
    {
        var store = new InMemoryConductStore();
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), None, async (i, token) =>
        {
            await store.AppendEvidenceAsync(i % 2 == 0 ? A : B, Prank with { Id = $"r{i / 4}" }, token);
            await store.AppendPardonAsync(new Pardon { EvidenceId = $"r{i / 8}", By = "iyus", At = RandomConduct.Start }, token);
        });
        var set = await store.LoadAsync(A, None);
        Assert.Equal(100, set.Evidence.Count);
        Assert.Equal(50, set.PardonedIds.Count());
    }

    [Fact]
    public async Task The_default_key_and_a_cancelled_token_are_refused()
    {
        var store = new InMemoryConductStore();
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendEvidenceAsync(default, Prank, None));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.LoadAsync(default, None));
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await store.LoadAsync(A, new CancellationToken(canceled: true)));
    }
}
