using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Peers;
using Hotline.Benchmarks.Results;
using Hotline.Domain.Calls;
using Hotline.Domain.Statistics;
using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks.Rows;

/// <summary>What is done with packs and logs and not while somebody waits: checking a pack, comparing two, also over a log, counting calls. Each
/// beside the plainest way to do it, or to do a part of it.</summary>
internal sealed class AssuranceRows(Suite suite)
{
    public const string Group = "packs and logs";
    public const string CheckShipped = "shipped pack checked";
    public const string CheckRules = "1,000 rules checked";
    public const string Changes = "two packs of 1,000 rules told apart";
    public const string CompareFacts = "two packs over a log, a call of facts";
    public const string CompareNotes = "two packs over a log, a call with its note";
    public const string CompareMoving = "the same, some facts known, one call in fourteen moves";
    public const string CompareMoved = "the same, a call that moves";
    public const string Count = "a call counted";
    public const string Ours = "Hotline";
    public const string Ways = "every rule tried in every way";
    public const string Pairs = "every two rules held against each other";
    public const string Texts = "rules compared as texts";
    public const string Decisions = "two decisions compared by hand";
    public const string Tally = "dictionaries of counters";

    /// <summary>How many percent of the rules the second pack has otherwise.</summary>
    public const int ChangedPercent = 4;

    /// <summary>How many of a thousand calls move, as the seeds give it: with all facts known nearly every call stays at the highest priority, whatever
    /// becomes of a rule.</summary>
    private const int MovedOfAllKnown = 2;
    private const int MovedOfSomeKnown = 71;

    public void Measure()
    {
        var all = new CallWorkload(1_000);
        var some = new CallWorkload(1_000, known: 60);
        CheckedShipped();
        Checked(all);
        ToldApart(all);
        Compared(CompareFacts, all, WithoutNotes(all), MovedOfAllKnown);
        Compared(CompareNotes, all, [.. all.Calls.Select(call => call.Report)], MovedOfAllKnown);
        var moved = Compared(CompareMoving, some, WithoutNotes(some), MovedOfSomeKnown);
        Compared(CompareMoved, some, moved, moved.Length);
        Counted();
    }

    private void CheckedShipped()
    {
        var pack = RulePack.LoadPurwakarta();
        var subject = new CheckedPack(pack);
        var plain = new EveryWay(subject.Rules, subject.Ways.SelectMany(ways => ways ?? []));
        MustAgree(CheckShipped, [.. subject.Together.SelectMany(ways => ways).Select(fired => string.Join(' ', fired.Order()))], [.. plain.Together().Select(fired => string.Join(' ', fired))]);
        Row(CheckShipped, Ways, 1, _ => plain.Together());
        Row(CheckShipped, Ours, 1, _ => PackCheck.Of(pack, day: null), Ways);
    }

    private void Checked(CallWorkload workload)
    {
        // The check also finds rules that several others hide together, and says of a few that it did not look; pairs know neither.
        var findings = PackCheck.Of(workload.Pack, day: null).Findings;
        string[] codes = [FindingKinds.RuleHidden.Code, FindingKinds.RuleNotCovered.Code];
        var found = findings.Where(finding => codes.Contains(finding.Code, StringComparer.Ordinal)).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var hidden = RulePairs.Hidden(workload.Rules);
        Suite.MustAgree(CheckRules, hidden.Count, i => found.Contains(hidden[i]), _ => true);
        Row(CheckRules, Pairs, 1, _ => RulePairs.Hidden(workload.Rules));
        Row(CheckRules, Ours, 1, _ => PackCheck.Of(workload.Pack, day: null), Pairs);
    }

    private void ToldApart(CallWorkload workload)
    {
        var source = workload.SourceOf(workload.ChangedRules(ChangedPercent));
        var pack = RulePack.Load(source).GetPack();
        MustAgree(Changes, [.. PackChanges.Between(workload.Pack, pack).Select(change => change.Id)], RuleTexts.Changed(workload.Source.Content, source.Content));
        Row(Changes, Texts, 1, _ => RuleTexts.Changed(workload.Source.Content, source.Content));
        Row(Changes, Ours, 1, _ => PackChanges.Between(workload.Pack, pack), Texts);
    }

    /// <summary>A log decided by the pack of a workload and by one with some of its rules changed.</summary>
    /// <returns>The calls whose decision moved.</returns>
    private TriageReport[] Compared(string variant, CallWorkload workload, TriageReport[] log, int moved)
    {
        var pack = RulePack.Load(workload.SourceOf(workload.ChangedRules(ChangedPercent))).GetPack();
        var comparison = new PackComparison(workload.Pack, pack);
        var decisions = new TwoDecisions(workload.Pack, pack);
        Suite.MustAgree(variant, log.Length, i => Found(comparison.Compare(log[i])), i => decisions.Compare(log[i]));
        TriageReport[] moving = [.. log.Where(report => comparison.Compare(report).Reasons.Length > 0)];
        Suite.MustAgree(variant, 1, _ => moving.Length, _ => moved);
        Row(variant, Decisions, log.Length, i => decisions.Compare(log[i]));
        Row(variant, Ours, log.Length, i => comparison.Compare(log[i]), Decisions);
        return moving;
    }

    private void Counted()
    {
        var random = new Random(112);
        Call[] calls = [.. Enumerable.Range(0, 1_000).Select(i => StatisticsBenchmarks.Draw(random, i))];
        var (builder, tally) = (new CallStatisticsBuilder(), new CallTally(new StatisticsSettings().Zone));
        foreach (var call in calls) builder.Add(call);
        foreach (var call in calls) tally.Add(call);
        Suite.MustAgree(Count, 1, _ => tally.Agrees(builder.ToStatistics()), _ => true);
        Row(Count, Tally, calls.Length, i => tally.Add(calls[i]));
        Row(Count, Ours, calls.Length, i => builder.Add(calls[i]), Tally);
    }

    private static void MustAgree(string variant, List<string> ours, List<string> theirs)
    {
        Suite.MustAgree(variant, 1, _ => ours.Count, _ => theirs.Count);
        Suite.MustAgree(variant, ours.Count, i => ours[i], i => theirs[i]);
    }

    private static TriageReport[] WithoutNotes(CallWorkload workload) => [.. workload.Calls.Select(call => call.Report with { Note = "" })];

    private static (Movement Movement, string Rules) Found(ComparedCall call) =>
        (call.Movement, string.Join(' ', call.Reasons.Select(reason => reason.Rule).Order(StringComparer.Ordinal)));

    private void Row(string variant, string contender, int count, Action<int> call, string? against = null) => suite.Add(
        new ResultRow { Group = Group, Variant = variant, Contender = contender, IsOurs = contender is Ours }, suite.Meter.Take(count, call), against);
}
