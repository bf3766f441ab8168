using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Standings;

/// <summary>Makes a standing of a set of evidence. How the levels come about is for the scales below it to say.</summary>
/// <remarks>What each of them must hold to, since the end of a level is found on it: with time passing no level is reached
/// that was not reached before, and one piece of evidence more never lowers a level.</remarks>
internal abstract class StandingScale(string policyHash)
{
    public Standing StandingOf(EvidenceSet evidence, Instant now)
    {
        var counted = Counted(evidence);
        var level = LevelOf(counted, now);
        var conflicts = evidence.ConflictingIds.ToHashSet(StringComparer.Ordinal);
        return new Standing
        {
            Level = level,
            Score = ScoreOf(counted, now),
            Until = level == 0 ? null : FirstBelow(counted, level, now),
            GoodFrom = level == 0 ? null : FirstBelow(counted, 1, now),
            Evidence =
            [
                .. evidence.Evidence.OrderBy(item => item.At).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Kind)
                    .Select(item => new WeighedEvidence
                    {
                        Evidence = item,
                        Weight = evidence.IsPardoned(item.Id) ? 0 : WeightOf(item, now),
                        HighestLevel = HighestLevelOf(item.Kind),
                        IsPardoned = evidence.IsPardoned(item.Id),
                        IsInFuture = item.At > now,
                        IsConflicting = conflicts.Contains(item.Id),
                    }),
            ],
            PolicyHash = policyHash,
            At = now,
        };
    }

    public int LevelOf(EvidenceSet evidence, Instant now) => LevelOf(Counted(evidence), now);

    /// <summary>The ids of the evidence that has weight towards a rung, in ordinal order.</summary>
    public ImmutableArray<string> IdsCarrying(int level, EvidenceSet evidence, Instant now) =>
    [
        .. Counted(evidence).Where(item => HighestLevelOf(item.Kind) >= level && WeightOf(item, now) > 0)
            .Select(item => item.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>What can count at any time, without what was pardoned, in the order the scale needs.</summary>
    protected abstract List<Evidence> Counted(EvidenceSet evidence);

    protected abstract int LevelOf(List<Evidence> counted, Instant at);

    protected abstract bool Reaches(List<Evidence> counted, int level, Instant at);

    protected abstract decimal ScoreOf(List<Evidence> counted, Instant at);

    protected abstract decimal WeightOf(Evidence evidence, Instant at);

    /// <summary>The highest rung a kind counts towards; 0 for none.</summary>
    protected abstract int HighestLevelOf(ConductKind kind);

    protected abstract Duration RetentionOf(ConductKind kind);

    // Levels only fall, so the moment is found by halving the time between now, when the rung is held, and the end of
    // the last retention, when nothing weighs anything: exact to the nanosecond.
    private Instant FirstBelow(List<Evidence> counted, int level, Instant now)
    {
        var end = counted.Max(item => item.At + RetentionOf(item.Kind));
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
