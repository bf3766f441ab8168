using Hotline.Abuse.Conduct;

namespace Hotline.Abuse.Tests.Conduct;

public class EvidenceSetTests
{
    private static readonly Instant At = RandomConduct.Start;

    [Fact]
    public void Union_is_commutative() => Gen.Select(RandomConduct.Sets, RandomConduct.Sets)
        .Sample((a, b) => Assert.Equal(a.Union(b), b.Union(a)), iter: 3000);

    [Fact]
    public void Union_is_associative() => Gen.Select(RandomConduct.Sets, RandomConduct.Sets, RandomConduct.Sets)
        .Sample((a, b, c) => Assert.Equal(a.Union(b).Union(c), a.Union(b.Union(c))), iter: 3000);

    [Fact]
    public void Union_is_idempotent_and_the_empty_set_adds_nothing() => RandomConduct.Sets.Sample(set =>
    {
        Assert.Equal(set, set.Union(set));
        Assert.Equal(set, set.Union(EvidenceSet.Empty));
        Assert.Equal(set, EvidenceSet.Empty.Union(set));
    }, iter: 3000);

    [Fact]
    public void Order_and_redelivery_change_nothing() => Gen.Select(RandomConduct.Pieces.Array[0, 12], RandomConduct.Pardons.Array[0, 3], Gen.Int).Sample((pieces, pardons, seed) =>
    {
        var plain = RandomConduct.Gather(pieces, pardons);
        var deliveries = pieces.Concat(pieces).Select(piece => (Func<EvidenceSet, EvidenceSet>)(set => set.Add(piece)))
            .Concat(pardons.Concat(pardons).Select(pardon => (Func<EvidenceSet, EvidenceSet>)(set => set.Pardon(pardon)))).ToArray();
        new Random(seed).Shuffle(deliveries);
        var shuffled = deliveries.Aggregate(EvidenceSet.Empty, (set, deliver) => deliver(set));
        Assert.Equal(plain, shuffled);
        Assert.Equal(plain.GetHashCode(), shuffled.GetHashCode());
    }, iter: 3000);

    [Fact]
    public void Adding_what_is_known_gives_the_same_set() => Gen.Select(RandomConduct.Sets, RandomConduct.Pieces)
        .Sample((set, piece) =>
        {
            var grown = set.Add(piece);
            Assert.Same(grown, grown.Add(piece));
        }, iter: 1000);

    [Fact]
    public void Same_id_with_other_content_is_kept_and_reported()
    {
        var set = EvidenceSet.Empty.Add(RandomConduct.Piece("a", ConductKind.Prank, At)).Add(RandomConduct.Piece("a", ConductKind.Hoax, At))
            .Add(RandomConduct.Piece("b", ConductKind.Prank, At));
        Assert.Equal(3, set.Evidence.Count);
        Assert.Equal(["a"], set.ConflictingIds);
    }

    [Fact]
    public void Pardon_may_come_first()
    {
        var pardoned = EvidenceSet.Empty.Pardon("a", At);
        Assert.True(pardoned.IsPardoned("a"));
        Assert.Empty(pardoned.Evidence);
        Assert.True(pardoned.Add(RandomConduct.Piece("a", ConductKind.Hoax, At)).IsPardoned("a"));
    }

    [Fact]
    public void Of_two_pardons_the_later_time_is_kept_whichever_comes_first()
    {
        var later = At + Duration.FromDays(1);
        Assert.Equal(EvidenceSet.Empty.Pardon("a", At).Pardon("a", later), EvidenceSet.Empty.Pardon("a", later).Pardon("a", At));
        Assert.NotEqual(EvidenceSet.Empty.Pardon("a", At), EvidenceSet.Empty.Pardon("a", later));
    }

    [Fact]
    public void Forgetting_keeps_the_pardons_of_what_is_left()
    {
        var set = EvidenceSet.Empty.Add(RandomConduct.Piece("old", ConductKind.Prank, At)).Add(RandomConduct.Piece("new", ConductKind.Prank, At + Duration.FromDays(10)))
            .Pardon("old", At).Pardon("new", At).Pardon("unseen", At + Duration.FromDays(10)).WithoutBefore(At + Duration.FromDays(5));
        Assert.Equal(["new"], set.Evidence.Select(evidence => evidence.Id));
        Assert.Equal(["new", "unseen"], set.PardonedIds);
    }

    [Fact]
    public void Text_gives_measures_only() =>
        Assert.Equal("1 pieces of evidence, 1 pardons", EvidenceSet.Empty.Add(RandomConduct.Piece("a", ConductKind.Prank, At)).Pardon("b", At).ToString());

    [Fact]
    public void What_is_no_id_cannot_be_pardoned() => Assert.Throws<ArgumentException>(() => EvidenceSet.Empty.Pardon("a b", At));
}
