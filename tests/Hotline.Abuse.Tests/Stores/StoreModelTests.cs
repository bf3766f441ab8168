using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;

namespace Hotline.Abuse.Tests.Stores;

/// <summary>The compact store against one that is plainly right: a dictionary of sets.</summary>
public class StoreModelTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly CallerKey[] Keys = [.. Enumerable.Range(0, 6).Select(i => CallerKey.FromBytes([1, .. new byte[14], (byte)(i / 2)], i % 2))];

    private static readonly Gen<string> Ids = Gen.OneOf(
        RandomConduct.Ids,
        Gen.Int[0, 60].Select(i => $"long/{i}"),
        Gen.Int[0, 3].Select(i => $"0123456{i}-89ab-cdef-0123-456789abcdef"),
        Gen.Int[0, 3].Select(i => $"0123456{i}-89AB-cdef-0123-456789abcdef"),
        Gen.Int[98, 100].Select(length => new string('x', length)));

    private static readonly Gen<Evidence> Pieces = Gen.Select(Ids, RandomConduct.Times, Gen.Int[0, 7], (id, at, kind) => RandomConduct.Piece(id, (ConductKind)kind, at));

    [Fact]
    public async Task Whatever_is_done_the_store_holds_what_a_plain_one_would() =>
        await Gen.Select(Gen.Int[0, 39], Gen.Int[0, 5], Gen.Int[0, 5], Pieces).Array[0, 200].SampleAsync(async steps =>
        {
            var store = new InMemoryConductStore();
            var sets = Keys.ToDictionary(key => key, _ => EvidenceSet.Empty);
            var pardons = new Dictionary<string, Instant>(StringComparer.Ordinal);
            foreach (var (action, one, two, piece) in steps)
            {
                var (key, other) = (Keys[one], Keys[two]);
                switch (action)
                {
                    case 0:
                        Assert.Equal(sets[key].Evidence.Count, await store.EraseAsync(key, None));
                        sets[key] = EvidenceSet.Empty;
                        break;
                    case 1 when key != other:
                        Assert.Equal(sets[other].Union(sets[key]).Evidence.Count - sets[other].Evidence.Count, await store.MoveAsync(key, other, None));
                        (sets[other], sets[key]) = (sets[other].Union(sets[key]), EvidenceSet.Empty);
                        break;
                    case 2:
                        var before = sets.Values.Sum(set => set.Evidence.Count);
                        foreach (var caller in Keys) sets[caller] = sets[caller].WithoutBefore(piece.At);
                        Assert.Equal(before - sets.Values.Sum(set => set.Evidence.Count), await store.PurgeBeforeAsync(piece.At, None));
                        var left = sets.Values.SelectMany(set => set.Evidence).Select(evidence => evidence.Id).ToHashSet(StringComparer.Ordinal);
                        foreach (var (id, at) in pardons.ToArray())
                            if (at < piece.At && !left.Contains(id))
                                pardons.Remove(id);
                        break;
                    case 3 or 4:
                        Assert.Equal(!pardons.ContainsKey(piece.Id), await store.AppendPardonAsync(new Pardon { EvidenceId = piece.Id, By = "iyus", At = piece.At }, None));
                        pardons[piece.Id] = pardons.TryGetValue(piece.Id, out var known) ? Instant.Max(known, piece.At) : piece.At;
                        break;
                    default:
                        var grown = sets[key].Add(piece);
                        var receipt = ReferenceEquals(grown, sets[key]) ? EvidenceReceipt.AlreadyKnown
                            : sets[key].Evidence.Any(evidence => evidence.Id == piece.Id) ? EvidenceReceipt.Conflicting : EvidenceReceipt.Added;
                        Assert.Equal(receipt, await store.AppendEvidenceAsync(key, piece, None));
                        sets[key] = grown;
                        break;
                }
            }

            foreach (var (key, set) in sets)
                Assert.Equal(pardons.Where(pardon => set.Holds(pardon.Key)).Aggregate(set, (with, pardon) => with.Pardon(pardon.Key, pardon.Value)), await store.LoadAsync(key, None));
            foreach (var epoch in new int?[] { null, 0, 1, 2 })
                Assert.Equal(
                    sets.Where(pair => !pair.Value.IsEmpty && (epoch is null || pair.Key.Epoch == epoch)).Select(pair => pair.Key.ToString()).Order(StringComparer.Ordinal),
                    (await store.KeysAsync(epoch, None).ToArrayAsync(None)).Select(key => key.ToString()).Order(StringComparer.Ordinal));
        }, iter: 400);

    [Fact]
    public void One_shard_keeps_callers_with_few_hashes_apart()
    {
        var shard = new ConductShard(new Slabs());
        var keys = Enumerable.Range(1, 300).Select(i => CallerKey.FromBytes([(byte)(i >> 8), (byte)i, .. new byte[14]], i % 3)).ToArray();
        foreach (var (i, key) in keys.Index()) shard.Append(key, (ulong)(i % 7), RandomConduct.Piece($"r{i}", ConductKind.Prank, RandomConduct.Start));
        foreach (var (i, key) in keys.Index())
            if (i % 3 == 0)
                Assert.Equal(1, shard.Remove(key, (ulong)(i % 7)));
            else if (i % 50 == 0)
                Assert.Equal($"r{i}", shard.Load(key, (ulong)(i % 7)).Evidence.Single().Id);
        Assert.Equal(keys.Where((_, i) => i % 3 != 0).Select(key => key.ToString()).Order(StringComparer.Ordinal), shard.Keys().Select(key => key.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_caller_with_a_hundred_thousand_pieces_keeps_them_all()
    {
        var store = new InMemoryConductStore();
        for (var i = 0; i < 100_000; i++)
            Assert.Equal(EvidenceReceipt.Added, await store.AppendEvidenceAsync(Keys[0], RandomConduct.Piece($"r{i}", ConductKind.Prank, RandomConduct.Start + Duration.FromSeconds(i)), None));
        Assert.Equal(EvidenceReceipt.AlreadyKnown, await store.AppendEvidenceAsync(Keys[0], RandomConduct.Piece("r7", ConductKind.Prank, RandomConduct.Start + Duration.FromSeconds(7)), None));
        Assert.Equal(EvidenceReceipt.Conflicting, await store.AppendEvidenceAsync(Keys[0], RandomConduct.Piece("r7", ConductKind.Hoax, RandomConduct.Start), None));
        Assert.Equal(100_001, (await store.LoadAsync(Keys[0], None)).Evidence.Count);
        Assert.Equal(99_991, await store.PurgeBeforeAsync(RandomConduct.Start + Duration.FromSeconds(99_990), None));
        Assert.Equal(10, (await store.LoadAsync(Keys[0], None)).Evidence.Count);
    }

    [Fact]
    public async Task Moving_to_and_fro_from_many_threads_loses_nothing_and_does_not_stand_still()
    {
        var store = new InMemoryConductStore();
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), None, async (i, token) =>
        {
            await store.AppendEvidenceAsync(Keys[i % 2], RandomConduct.Piece($"r{i}", ConductKind.Prank, RandomConduct.Start), token);
            await store.MoveAsync(Keys[i % 2], Keys[1 - (i % 2)], token);
        });
        Assert.Equal(400, (await store.LoadAsync(Keys[0], None)).Evidence.Count + (await store.LoadAsync(Keys[1], None)).Evidence.Count);
    }
}
