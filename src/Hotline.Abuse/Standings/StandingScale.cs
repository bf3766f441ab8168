using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using NodaTime;

namespace Hotline.Abuse.Standings;

/// <summary>Weighs a set of evidence. All arithmetic is in whole ten-thousandths of a point.</summary>
/// <remarks>For each rung there is its own sum, of the evidence that may count towards it. A higher rung has no larger
/// sum and a larger threshold, so the rungs reached are always the lowest ones, without a gap. Every sum only grows
/// with evidence and only falls with time.</remarks>
internal sealed class StandingScale
{
    private readonly ImmutableArray<KindRule> _rules;
    private readonly ImmutableArray<Rung> _rungs;
    private readonly string _policyHash;

    public StandingScale(ImmutableArray<KindRule> rules, ImmutableArray<Rung> rungs, string policyHash)
    {
        _rules = [.. rules.OrderBy(rule => rule.Kind)];
        _rungs = rungs;
        _policyHash = policyHash;
    }

    public Standing StandingOf(EvidenceSet evidence, Instant now)
    {
        var counted = Counted(evidence);
        var level = LevelOf(counted, now);
        var conflicts = evidence.ConflictingIds.ToHashSet(StringComparer.Ordinal);
        return new Standing
        {
            Level = level,
            Score = Points(Sum(counted, 1, now)),
            Until = level == 0 ? null : FirstBelow(counted, level, now),
            GoodFrom = level == 0 ? null : FirstBelow(counted, 1, now),
            Evidence =
            [
                .. evidence.Evidence.OrderBy(item => item.At).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Kind)
                    .Select(item => new WeighedEvidence
                    {
                        Evidence = item,
                        Weight = evidence.IsPardoned(item.Id) ? 0 : Points(Weight(item, now)),
                        HighestLevel = RuleOf(item).HighestLevel,
                        IsPardoned = evidence.IsPardoned(item.Id),
                        IsInFuture = item.At > now,
                        IsConflicting = conflicts.Contains(item.Id),
                    }),
            ],
            PolicyHash = _policyHash,
            At = now,
        };
    }

    public int LevelOf(EvidenceSet evidence, Instant now) => LevelOf(Counted(evidence), now);

    /// <summary>The ids of the evidence that has weight towards a rung, in ordinal order.</summary>
    public ImmutableArray<string> IdsCarrying(int level, EvidenceSet evidence, Instant now) =>
    [
        .. Counted(evidence).Where(item => RuleOf(item).HighestLevel >= level && Weight(item, now) > 0)
            .Select(item => item.Id).Distinct(StringComparer.Ordinal),
    ];

    private static decimal Points(long parts) => parts / (decimal)Decay.Whole;

    // Ordered by id, since Sum takes what has the same id together.
    private List<Evidence> Counted(EvidenceSet evidence) =>
        [.. evidence.Evidence.Where(item => RuleOf(item).Weight > 0 && !evidence.IsPardoned(item.Id))];

    private KindRule RuleOf(Evidence evidence) => _rules[(int)evidence.Kind];

    private long Weight(Evidence evidence, Instant at)
    {
        var rule = RuleOf(evidence);
        return (long)rule.Weight * rule.Decay.ShareAt(at - evidence.At);
    }

    private int LevelOf(List<Evidence> counted, Instant at)
    {
        var level = 0;
        while (level < _rungs.Length && Reaches(counted, level + 1, at)) level++;
        return level;
    }

    private bool Reaches(List<Evidence> counted, int level, Instant at) =>
        Sum(counted, level, at) >= (long)_rungs[level - 1].Threshold * Decay.Whole;

    private long Sum(List<Evidence> counted, int level, Instant at)
    {
        var sum = 0L;
        var heaviest = 0L;
        for (var i = 0; i < counted.Count; i++)
        {
            if (i > 0 && !string.Equals(counted[i].Id, counted[i - 1].Id, StringComparison.Ordinal))
            {
                sum += heaviest;
                heaviest = 0;
            }

            if (RuleOf(counted[i]).HighestLevel >= level) heaviest = Math.Max(heaviest, Weight(counted[i], at));
        }

        return sum + heaviest;
    }

    // The sums only fall, so the moment is found by halving the time between now, when the rung is held, and the end of
    // the last retention, when nothing weighs anything: exact to the nanosecond.
    private Instant FirstBelow(List<Evidence> counted, int level, Instant now)
    {
        var end = counted.Max(item => item.At + Duration.FromHours(RuleOf(item).Decay.RetentionHours));
        var held = Int128.Zero;
        var below = (end - now).ToInt128Nanoseconds();
        while (below - held > 1)
        {
            var middle = held + ((below - held) / 2);
            if (Reaches(counted, level, now + Duration.FromNanoseconds(middle))) held = middle;
            else below = middle;
        }

        return now + Duration.FromNanoseconds(below);
    }
}
