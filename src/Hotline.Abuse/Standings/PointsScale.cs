using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using NodaTime;

namespace Hotline.Abuse.Standings;

/// <summary>Weighs evidence in points. All arithmetic is in whole ten-thousandths of a point.</summary>
/// <remarks>For each rung there is its own sum, of the evidence that may count towards it. A higher rung has no larger
/// sum and a larger threshold, so the rungs reached are always the lowest ones, without a gap. Every sum only grows
/// with evidence and only falls with time.</remarks>
internal sealed class PointsScale : StandingScale
{
    private readonly ImmutableArray<KindRule> _rules;
    private readonly ImmutableArray<Rung> _rungs;

    public PointsScale(ImmutableArray<KindRule> rules, ImmutableArray<Rung> rungs, string policyHash)
        : base(policyHash)
    {
        _rules = [.. rules.OrderBy(rule => rule.Kind)];
        _rungs = rungs;
    }

    // Ordered by id, as the set is, since Sum takes what has the same id together.
    protected override List<Evidence> Counted(EvidenceSet evidence) =>
        [.. evidence.Evidence.Where(item => RuleOf(item.Kind).Weight > 0 && !evidence.IsPardoned(item.Id))];

    protected override int LevelOf(List<Evidence> counted, Instant at)
    {
        var level = 0;
        while (level < _rungs.Length && Reaches(counted, level + 1, at)) level++;
        return level;
    }

    protected override bool Reaches(List<Evidence> counted, int level, Instant at) =>
        Sum(counted, level, at) >= (long)_rungs[level - 1].Threshold * Decay.Whole;

    protected override decimal ScoreOf(List<Evidence> counted, Instant at) => Points(Sum(counted, 1, at));

    protected override decimal WeightOf(Evidence evidence, Instant at) => Points(Weight(evidence, at));

    protected override int HighestLevelOf(ConductKind kind) => RuleOf(kind).HighestLevel;

    protected override Duration RetentionOf(ConductKind kind) => Duration.FromHours(RuleOf(kind).Decay.RetentionHours);

    private static decimal Points(long parts) => parts / (decimal)Decay.Whole;

    // The rules stand in the order of their numbers. A kind of a newer version has none and counts nothing, as silence does.
    private KindRule RuleOf(ConductKind kind) => (int)kind < _rules.Length ? _rules[(int)kind] : _rules[(int)ConductKind.Silent];

    private long Weight(Evidence evidence, Instant at)
    {
        var rule = RuleOf(evidence.Kind);
        return (long)rule.Weight * rule.Decay.ShareAt(at - evidence.At);
    }

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

            if (RuleOf(counted[i].Kind).HighestLevel >= level) heaviest = Math.Max(heaviest, Weight(counted[i], at));
        }

        return sum + heaviest;
    }
}
