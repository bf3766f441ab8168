using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Categories;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>Counts calls, one after another, without keeping them.</summary>
/// <remarks>Not safe to use from several threads at once: count on each with a builder of its own, and merge the
/// statistics.</remarks>
/// <param name="settings">How to count; <c>null</c> for the defaults.</param>
public sealed class CallStatisticsBuilder(StatisticsSettings? settings = null)
{
    private readonly StatisticsSettings _settings = settings ?? new StatisticsSettings();
    private readonly CountsBuilder<CallState> _states = new();
    private readonly CountsBuilder<Disposition> _dispositions = new();
    private readonly DurationCountsBuilder _answering = new();
    private readonly DurationCountsBuilder _abandoned = new();
    private readonly DurationCountsBuilder _processing = new();
    private readonly CountsBuilder<Category> _categories = new();
    private readonly CountsBuilder<HourOfWeek> _hours = new();
    private readonly CountsBuilder<District> _districts = new();
    private readonly CountsBuilder<ReferralOutcome> _referrals = new();
    private readonly CountsBuilder<CallbackResult> _callbacks = new();
    private readonly AgreementBuilder<Priority> _priority = new();
    private readonly AgreementBuilder<Category> _root = new();
    private Instant? _first;
    private Instant? _last;
    private long _doubtful;
    private long _elsewhere;
    private long _sameCategory;

    /// <summary>The statistics of some calls.</summary>
    /// <exception cref="ArgumentNullException">The calls, or one of them, are <c>null</c>.</exception>
    public static CallStatistics Count(IEnumerable<Call> calls, StatisticsSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var builder = new CallStatisticsBuilder(settings);
        foreach (var call in calls) builder.Add(call);
        return builder.ToStatistics();
    }

    /// <summary>Counts a call. Whether it was counted before is not checked.</summary>
    /// <exception cref="ArgumentNullException">The call is <c>null</c>.</exception>
    public void Add(Call call)
    {
        ArgumentNullException.ThrowIfNull(call);
        _states.Add(call.State);
        AddOr(_dispositions, call.Disposition);
        if (!call.Contradictions.IsEmpty) _doubtful++;
        if (call.AnsweredAt is not null) _answering.Add(call.AnsweringTime);
        else if (call.WasAbandoned) _abandoned.Add(call.Duration);
        if (!call.Referrals.IsEmpty) _processing.Add(call.ProcessingTime);
        AddArrival(call.RangAt);
        AddDistrict(call);
        foreach (var referral in call.Referrals) _referrals.Add(new ReferralOutcome(referral.Agency, referral.State));
        if (call.WasAbandoned || call.IsSilent) _callbacks.Add(CallbackOf(call));
        AddAssessments(call);
    }

    /// <summary>The statistics of the calls counted so far. Counting can go on.</summary>
    public CallStatistics ToStatistics() => new()
    {
        ZoneId = _settings.Zone.Id,
        First = _first,
        Last = _last,
        Doubtful = _doubtful,
        States = _states.ToCounts(),
        Dispositions = _dispositions.ToCounts(),
        AnsweringTimes = _answering.ToCounts(),
        AbandonedAfter = _abandoned.ToCounts(),
        ProcessingTimes = _processing.ToCounts(),
        Categories = _categories.ToCounts(),
        Hours = _hours.ToCounts(),
        Districts = _districts.ToCounts(),
        DistrictElsewhere = _elsewhere,
        Referrals = _referrals.ToCounts(),
        Callbacks = _callbacks.ToCounts(),
        PriorityAgreement = _priority.ToAgreement(),
        CategoryAgreement = _root.ToAgreement(),
        SameCategory = _sameCategory,
    };

    private static void AddOr<T>(CountsBuilder<T> counts, T? value)
        where T : class
    {
        if (value is null) counts.AddUnknown();
        else counts.Add(value);
    }

    private static CallbackResult CallbackOf(Call call)
    {
        var attempts = call.CallbackAttemptsThatCount;
        if (attempts.Any(attempt => attempt.Outcome is CallbackOutcome.Reached)) return CallbackResult.Reached;
        if (attempts.Any(attempt => attempt.Outcome is not CallbackOutcome.NoNumber)) return CallbackResult.NotReached;
        if (!attempts.IsEmpty) return CallbackResult.NoNumber;
        return call.IsCallbackWaived ? CallbackResult.Waived : CallbackResult.None;
    }

    private void AddArrival(Instant? rangAt)
    {
        if (rangAt is not { } at)
        {
            _hours.AddUnknown();
            return;
        }

        if (_first is null || at < _first) _first = at;
        if (_last is null || at > _last) _last = at;
        var local = at.InZone(_settings.Zone);
        _hours.Add(new HourOfWeek(local.DayOfWeek, local.Hour));
    }

    private void AddDistrict(Call call)
    {
        var answer = call.Events.OfType<QuestionAnswered>().LastOrDefault(said => string.Equals(said.Fact, _settings.DistrictFact, StringComparison.Ordinal));
        if (answer?.Value is not { } told) _districts.AddUnknown();
        else if (_settings.Regency.TryFind(told, out var district, out _)) _districts.Add(district);
        else _elsewhere++;
    }

    private void AddAssessments(Call call)
    {
        var (triage, callTaker) = (call.CategoryBy(AssessmentSource.Triage), call.CategoryBy(AssessmentSource.CallTaker));
        if ((callTaker ?? triage) is { } said) _categories.Add(said.Category);
        else _categories.AddUnknown();
        _root.Add(triage?.Category.Root, callTaker?.Category.Root);
        if (triage is not null && triage.Category == callTaker?.Category) _sameCategory++;
        _priority.Add(call.PriorityBy(AssessmentSource.Triage)?.Priority.Definite, call.PriorityBy(AssessmentSource.CallTaker)?.Priority.Definite);
    }
}
