using Hotline.Domain;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Statistics;
using NodaTime;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes without statistics: a number for each state, category, hour of the week, and pair of priorities. It counts no times, no
/// districts and no referrals.</summary>
internal sealed class CallTally(DateTimeZone zone)
{
    private readonly Dictionary<CallState, long> _states = [];
    private readonly Dictionary<Category, long> _categories = [];
    private readonly Dictionary<(IsoDayOfWeek Day, int Hour), long> _hours = [];
    private readonly Dictionary<(Priority Triage, Priority CallTaker), long> _priorities = [];

    public void Add(Call call)
    {
        Add(_states, call.State);
        if ((call.CategoryBy(AssessmentSource.CallTaker) ?? call.CategoryBy(AssessmentSource.Triage)) is { } said) Add(_categories, said.Category);
        if (call.RangAt is { } at)
        {
            var local = at.InZone(zone);
            Add(_hours, (local.DayOfWeek, local.Hour));
        }

        if (call.PriorityBy(AssessmentSource.Triage) is { } triage && call.PriorityBy(AssessmentSource.CallTaker) is { } callTaker)
            Add(_priorities, (triage.Priority.Definite, callTaker.Priority.Definite));
    }

    /// <summary>Whether statistics of the same calls say the same.</summary>
    public bool Agrees(CallStatistics statistics) =>
        Same(_states, statistics.States, state => state)
        && Same(_categories, statistics.Categories, category => category)
        && Same(_hours, statistics.Hours, hour => new HourOfWeek(hour.Day, hour.Hour))
        && Same(_priorities, statistics.PriorityAgreement.Pairs, pair => new Judgement<Priority>(pair.Triage, pair.CallTaker));

    private static bool Same<T, TCounted>(Dictionary<T, long> tally, Counts<TCounted> counts, Func<T, TCounted> counted)
        where T : notnull
        where TCounted : notnull =>
        tally.Values.Sum() == counts.Known && tally.All(entry => counts[counted(entry.Key)] == entry.Value);

    private static void Add<T>(Dictionary<T, long> tally, T value)
        where T : notnull => tally[value] = tally.GetValueOrDefault(value) + 1;
}
