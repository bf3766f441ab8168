using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>The figures of a set of calls.</summary>
/// <remarks>
/// <para>All that is kept is whole numbers, so figures of two months or two centres add up with <see cref="Merge"/> to those of
/// both together, to the last digit, in any order. Nothing of a single call is kept. What is not known is counted as not
/// known, and never as zero. <c>docs/statistics.md</c> defines each figure and says where it is from.</para>
/// <para>Count every call once: nothing here could tell that a call is counted already. <see cref="CallStatisticsBuilder"/>
/// makes them. Immutable; compares by content.</para>
/// </remarks>
public sealed record CallStatistics
{
    /// <summary>The zone in which hours and weekdays were read, by its TZDB name.</summary>
    public required string ZoneId { get; init; }

    /// <summary>How many calls.</summary>
    public long Calls => States.Total;

    /// <summary>When the first of them rang; <c>null</c> when that is known of none.</summary>
    public required Instant? First { get; init; }

    /// <summary>When the last of them rang; <c>null</c> when that is known of none.</summary>
    public required Instant? Last { get; init; }

    /// <summary>How many have events that do not fit together, so that some of their times may be wrong.</summary>
    public required long Doubtful { get; init; }

    /// <summary>Where they stand.</summary>
    public required Counts<CallState> States { get; init; }

    /// <summary>How they turned out; not known of those that are not closed.</summary>
    public required Counts<Disposition> Dispositions { get; init; }

    /// <summary>From ringing to the answer, of the calls that were answered.</summary>
    public required DurationCounts AnsweringTimes { get; init; }

    /// <summary>From ringing to hanging up, of the calls that were abandoned: gone before anybody answered.</summary>
    public required DurationCounts AbandonedAfter { get; init; }

    /// <summary>From the answer to the first request to an agency, of the calls that were referred.</summary>
    public required DurationCounts ProcessingTimes { get; init; }

    /// <summary>What they were about, by the full code: the call taker's word, or else that of triage.</summary>
    public required Counts<Category> Categories { get; init; }

    /// <summary>The hour and weekday in which they rang.</summary>
    public required Counts<HourOfWeek> Hours { get; init; }

    /// <summary>The districts they were about. Not known: nobody has said.</summary>
    public required Counts<District> Districts { get; init; }

    /// <summary>How many named a district that is none of the regency.</summary>
    public required long DistrictElsewhere { get; init; }

    /// <summary>Every referral by agency and outcome; a call can have several.</summary>
    public required Counts<ReferralOutcome> Referrals { get; init; }

    /// <summary>The callers to call back, abandoned or silent, and what became of it. Not known is none.</summary>
    public required Counts<CallbackResult> Callbacks { get; init; }

    /// <summary>The priority that triage is sure of against the call taker's.</summary>
    public required Agreement<Priority> PriorityAgreement { get; init; }

    /// <summary>The category of triage against the call taker's, by their first part.</summary>
    public required Agreement<Category> CategoryAgreement { get; init; }

    /// <summary>On how many calls triage and call taker give the same full category.</summary>
    public required long SameCategory { get; init; }

    /// <summary>How many were answered.</summary>
    public long Answered => AnsweringTimes.Total;

    /// <summary>How many were abandoned. Those that still ring are neither.</summary>
    public long Abandoned => AbandonedAfter.Total;

    /// <summary>The share of abandoned calls among those answered or abandoned.</summary>
    /// <param name="shortest">Abandoned calls that rang no longer than this, whole seconds, are left out above and below, as
    /// misdials that nobody could have answered; <c>null</c> leaves out none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or no whole number of seconds.</exception>
    public Share AbandonmentRate(Duration? shortest = null)
    {
        var left = shortest is { } limit ? AbandonedAfter.Within(limit).Count : 0;
        return new Share(Abandoned - left, Answered + Abandoned - left);
    }

    /// <summary>The share of calls answered within a time among all that arrived: answered after a known time, or abandoned.
    /// The stricter reading of an answer target; <see cref="AnsweringTimes"/> gives that among the answered.</summary>
    /// <param name="limit">Whole seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or no whole number of seconds.</exception>
    public Share AnsweredOfArrived(Duration limit)
    {
        var answered = AnsweringTimes.Within(limit);
        return new Share(answered.Count, answered.Of + Abandoned);
    }

    /// <summary>How many calls are within the time of a target.</summary>
    /// <exception cref="ArgumentNullException">The target is <c>null</c>.</exception>
    public Share Reached(ServiceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return (target.IsOfProcessing ? ProcessingTimes : AnsweringTimes).Within(target.Within);
    }

    /// <summary>The share of false calls of one kind, or of all kinds, among the closed calls.</summary>
    /// <param name="kind">The kind; <c>null</c> for all five.</param>
    public Share FalseCalls(FalseCallKind? kind = null) => new(
        Dispositions.Entries.Where(entry => entry.Key.FalseCall is { } found && (kind is null || found == kind)).Sum(entry => entry.Value),
        Dispositions.Known);

    /// <summary>The figures of both. Neither order nor grouping matters.</summary>
    /// <exception cref="ArgumentNullException">The other figures are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Their hours were read in another zone.</exception>
    public CallStatistics Merge(CallStatistics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(ZoneId, other.ZoneId, StringComparison.Ordinal))
            throw new ArgumentException($"Hours in {ZoneId} and in {other.ZoneId} do not add up; count both in one zone.", nameof(other));
        return new CallStatistics
        {
            ZoneId = ZoneId,
            First = other.First is null || First <= other.First ? First : other.First,
            Last = other.Last is null || Last >= other.Last ? Last : other.Last,
            Doubtful = Doubtful + other.Doubtful,
            States = States.Merge(other.States),
            Dispositions = Dispositions.Merge(other.Dispositions),
            AnsweringTimes = AnsweringTimes.Merge(other.AnsweringTimes),
            AbandonedAfter = AbandonedAfter.Merge(other.AbandonedAfter),
            ProcessingTimes = ProcessingTimes.Merge(other.ProcessingTimes),
            Categories = Categories.Merge(other.Categories),
            Hours = Hours.Merge(other.Hours),
            Districts = Districts.Merge(other.Districts),
            DistrictElsewhere = DistrictElsewhere + other.DistrictElsewhere,
            Referrals = Referrals.Merge(other.Referrals),
            Callbacks = Callbacks.Merge(other.Callbacks),
            PriorityAgreement = PriorityAgreement.Merge(other.PriorityAgreement),
            CategoryAgreement = CategoryAgreement.Merge(other.CategoryAgreement),
            SameCategory = SameCategory + other.SameCategory,
        };
    }

    /// <summary>How many calls.</summary>
    public override string ToString() => $"statistics of {Calls} calls";
}
