using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using NodaTime;

namespace Hotline.Abuse.Standings;

/// <summary>Climbs a ladder as statutes describe it: so many calls within so long bring the first rung for a time; another
/// call within so long of that brings the next.</summary>
/// <remarks>
/// <para>Each report has a rung of its own, worked out in the order of time. It has the first when enough reports with
/// other ids stand in the window that ends with it. It has rung k + 1 when an earlier report has rung k or higher, the time
/// that rung k lasts had passed, and the time in which a repeat counts had not. It holds its rung until that rung's time
/// has passed since.</para>
/// <para>All of these only ask whether something is there, so a report more can only raise rungs, also those of reports made
/// while a rung lasts. Reports that fall out of the retention are not looked at, so time can only lower them.</para>
/// </remarks>
internal sealed class CountingScale(Counting counting, ImmutableArray<Rung> rungs, string policyHash) : StandingScale(policyHash)
{
    protected override List<Evidence> Counted(EvidenceSet evidence) =>
    [
        .. evidence.Evidence.Where(item => counting.Kinds.Contains(item.Kind) && !evidence.IsPardoned(item.Id))
            .OrderBy(item => item.At).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Kind),
    ];

    protected override int LevelOf(List<Evidence> counted, Instant at)
    {
        // In the order of time, so that what is retained is the end of the list.
        var kept = counted.FindIndex(item => at - item.At < counting.Retention);
        if (kept < 0) return 0;
        var reports = counted.GetRange(kept, counted.Count - kept);
        var levels = LevelsOf(reports);
        var level = 0;
        for (var i = 0; i < reports.Count; i++)
            if (levels[i] > level && at - reports[i].At < Lasts(levels[i]))
                level = levels[i];
        return level;
    }

    protected override bool Reaches(List<Evidence> counted, int level, Instant at) => LevelOf(counted, at) >= level;

    protected override decimal ScoreOf(List<Evidence> counted, Instant at) =>
        counted.Where(item => WeightOf(item, at) > 0).Select(item => item.Id).Distinct(StringComparer.Ordinal).Count();

    protected override decimal WeightOf(Evidence evidence, Instant at) =>
        counting.Kinds.Contains(evidence.Kind) && at - evidence.At < counting.Retention ? 1 : 0;

    protected override int HighestLevelOf(ConductKind kind) => counting.Kinds.Contains(kind) ? rungs.Length : 0;

    protected override Duration RetentionOf(ConductKind kind) => counting.Retention;

    private int[] LevelsOf(List<Evidence> reports)
    {
        var levels = new int[reports.Count];
        var window = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = Enumerable.Range(1, rungs.Length - 1).Select(level => new EarlierReports(level, Lasts(level), rungs[level].Again!.Value)).ToArray();
        var first = 0;
        for (var i = 0; i < reports.Count; i++)
        {
            window[reports[i].Id] = window.GetValueOrDefault(reports[i].Id) + 1;
            for (; reports[i].At - reports[first].At >= counting.Within; first++)
                if (--window[reports[first].Id] == 0)
                    window.Remove(reports[first].Id);
            if (window.Count >= counting.Count) levels[i] = 1;
            foreach (var start in starts)
                if (start.IsFollowedBy(i, reports, levels))
                    levels[i] = start.Level + 1;
        }

        return levels;
    }

    private Duration Lasts(int level) => rungs[level - 1].Lasts!.Value;

    /// <summary>The reports that brought a rung whose time has passed, as the reports are walked through.</summary>
    /// <remarks>The latest is enough, and the latest with another id, since copies of one report are no repeat.</remarks>
    private sealed class EarlierReports(int level, Duration lasts, Duration again)
    {
        private int _next;
        private Evidence? _latest;
        private Evidence? _latestOfAnotherId;

        public int Level => level;

        public bool IsFollowedBy(int index, List<Evidence> reports, int[] levels)
        {
            var report = reports[index];
            for (; report.At - reports[_next].At >= lasts; _next++)
            {
                if (levels[_next] < level) continue;
                if (_latest is not null && !IsSame(_latest, reports[_next])) _latestOfAnotherId = _latest;
                _latest = reports[_next];
            }

            var earlier = _latest is not null && IsSame(_latest, report) ? _latestOfAnotherId : _latest;
            return earlier is not null && report.At - earlier.At < again;
        }

        private static bool IsSame(Evidence one, Evidence other) => string.Equals(one.Id, other.Id, StringComparison.Ordinal);
    }
}
