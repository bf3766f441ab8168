using System.Globalization;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Simulation;

/// <summary>Draws calls with the shares of <see cref="CallMix"/>. Nobody in them is real.</summary>
/// <param name="seed">The same seed gives the same calls.</param>
/// <param name="callsPerDay">How many calls a day has on average.</param>
internal sealed class CallSimulation(int seed, double callsPerDay)
{
    private const string District = "district";
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Jakarta"];
    private static readonly NumberingPlan Plan = new();
    private readonly Random _random = new(seed);

    public IEnumerable<Call> Calls(LocalDate start, int days)
    {
        for (var day = 0; day < days; day++)
        {
            var date = start.PlusDays(day);
            var number = 0;
            for (var hour = 0; hour < CallMix.Hours.Length; hour++)
            {
                var load = CallMix.Hours[hour] / CallMix.Hours.Average() * CallMix.Days[(int)date.DayOfWeek - 1];
                var seconds = Enumerable.Range(0, Poisson(callsPerDay / CallMix.Hours.Length * load)).Select(_ => _random.Next(3_600)).Order().ToList();
                foreach (var second in seconds)
                {
                    var rangAt = (date + new LocalTime(hour, second / 60, second % 60)).InZoneLeniently(Zone).ToInstant();
                    yield return One(CallId.OnTrunk("pbx-1", string.Create(CultureInfo.InvariantCulture, $"{date:uuuuMMdd}-{++number:000}")), rangAt, load);
                }
            }
        }
    }

    private Call One(CallId id, Instant rangAt, double load)
    {
        var desk = string.Create(CultureInfo.InvariantCulture, $"desk-{_random.Next(1, 5)}");
        List<CallEvent> events = [new Ringing { Call = id, At = rangAt, Trunk = "pbx-1", ServiceNumber = "112", Caller = Caller() }];
        if (Happens(CallMix.Abandoned * load))
        {
            Abandon(events, desk);
            return Call.FromEvents(events);
        }

        events.Add(new Answered { Call = id, At = Later(rangAt, CallMix.AnswerMedian * Math.Max(1, load * 0.8), CallMix.AnswerScatter), By = desk });
        var emergency = _random.NextDouble();
        if (emergency < CallMix.Emergency) Emergency(events, desk);
        else if (emergency < CallMix.Emergency + CallMix.Information) Information(events, desk);
        else False(events, desk);
        return Call.FromEvents(events);
    }

    private void Abandon(List<CallEvent> events, string desk)
    {
        var ring = events[0];
        var gone = Later(ring.At, 12, 0.8);
        events.Add(new Abandoned { Call = ring.Call, At = gone });
        CallBack(events, gone, desk, Disposition.CallerNotReached, Disposition.NoActionNeeded);
    }

    private void Emergency(List<CallEvent> events, string desk)
    {
        var category = Pick(CallMix.Emergencies);
        var priority = category is "medical.cardiac-arrest" || Happens(0.1) ? Priority.Immediate : (Priority)_random.Next(2, 4);
        var at = Assess(events, category, priority, desk);
        var (id, agency) = (events[0].Call, AgencyOf(category));
        at = Later(at, 18, 0.6);
        events.Add(new ReferralRequested { Call = id, At = at, Referral = "r1", Agency = agency, By = desk });
        var ended = Later(at, 40, 0.6);
        events.Add(new Ended { Call = id, At = ended });
        var last = at;
        var outcome = _random.NextDouble();
        if (outcome < 0.03)
        {
            Step(ReferralStep.Declined, 60, "unit lain lebih dekat");
            events.Add(new ReferralRequested { Call = id, At = last, Referral = "r2", Agency = agency, By = desk });
        }
        else
        {
            Step(ReferralStep.Accepted, 30);
            if (outcome < 0.06)
            {
                Step(ReferralStep.Cancelled, 120, "dibatalkan pelapor");
            }
            else
            {
                Step(ReferralStep.EnRoute, 100);
                Step(ReferralStep.Arrived, 620);
                if (outcome < 0.94) Step(ReferralStep.Completed, 1_800);
            }
        }

        // Some calls are still open when the log is written.
        if (Happens(0.01)) return;
        var disposition = outcome is >= 0.03 and < 0.06 ? Disposition.Cancelled
            : Pick([(Disposition.Resolved, 60), (Disposition.Referred, 30), (Disposition.Duplicate, 6), (Disposition.Unfounded, 2), (Disposition.GoneOnArrival, 2)]);
        Close(events, Instant.Max(last, ended), disposition, desk);

        void Step(ReferralStep step, double seconds, string? reason = null)
        {
            last = Later(last, seconds, 0.5);
            events.Add(new ReferralUpdated { Call = id, At = last, Referral = "r1", Step = step, Reason = reason, By = desk });
        }
    }

    private void Information(List<CallEvent> events, string desk)
    {
        var category = Pick([
            ("complaint", CallMix.ComplaintOfInformation), ("non-emergency", CallMix.ChatOfInformation),
            ("information", 1 - CallMix.ComplaintOfInformation - CallMix.ChatOfInformation)]);
        var at = Later(Assess(events, category, category is "complaint" ? Priority.Routine : Priority.NonEmergency, desk), 70, 0.7);
        if (category is "complaint" && Happens(0.6))
            events.Add(new ReferralRequested { Call = events[0].Call, At = at, Referral = "r1", Agency = AgencyKinds.ComplaintsDesk, By = desk });
        events.Add(new AdviceGiven { Call = events[0].Call, At = at, Advice = "emergencies-only", By = desk });
        End(events, at, category is "non-emergency" ? Disposition.NoActionNeeded : Disposition.InformationGiven, desk);
    }

    private void False(List<CallEvent> events, string desk)
    {
        if (Happens(CallMix.SilentOfFalse))
        {
            if (Happens(CallMix.UnintentionalOfSilent))
            {
                End(events, Assess(events, "unintentional", Priority.NonEmergency, desk), Disposition.OfFalseCall(FalseCallKind.UnintentionalCall), desk);
                return;
            }

            var gone = Later(Assess(events, "silent", Priority.Routine, desk), 15, 0.5);
            events.Add(new Ended { Call = events[0].Call, At = gone });
            CallBack(events, gone, desk, Disposition.OfFalseCall(FalseCallKind.SilentCall), Disposition.OfFalseCall(FalseCallKind.SilentCall));
            return;
        }

        var kind = _random.NextDouble() switch
        {
            < CallMix.HoaxOfPrank => FalseCallKind.HoaxCall,
            < CallMix.HoaxOfPrank + CallMix.AbusiveOfPrank => FalseCallKind.AbusiveCall,
            _ => FalseCallKind.PrankCall,
        };
        var at = Assess(events, kind is FalseCallKind.AbusiveCall ? "abusive" : kind is FalseCallKind.HoaxCall ? "fire.building" : "prank", kind is FalseCallKind.HoaxCall ? Priority.Emergency : Priority.NonEmergency, desk);
        if (kind is FalseCallKind.HoaxCall)
            events.Add(new ReferralRequested { Call = events[0].Call, At = at, Referral = "r1", Agency = AgencyKinds.FireBrigade, By = desk });
        End(events, at, Disposition.OfFalseCall(kind), desk);
    }

    /// <summary>Triage and the call taker say what they think; gives the time of the last word.</summary>
    private Instant Assess(List<CallEvent> events, string category, Priority priority, string desk)
    {
        var (id, answered) = (events[0].Call, events[^1].At);
        var at = Later(answered, 14, 0.4);
        var agreed = Happens(CallMix.CategoryAgreed);
        var heard = agreed ? category : Pick([("unclassified", 5), ("medical", 2), ("information", 2), ("security", 1)]);
        var level = Happens(CallMix.PriorityAgreed) ? priority : (Priority)Math.Clamp((int)priority + (Happens(0.6) ? 1 : -1), 0, 4);
        events.Add(new Categorized { Call = id, At = at, Category = Category.Parse(heard), Source = AssessmentSource.Triage, By = "purwakarta" });
        events.Add(new Prioritized { Call = id, At = at, Priority = PriorityRange.Settled(level), Source = AssessmentSource.Triage, By = "purwakarta" });
        at = Later(at, 6, 0.4);
        events.Add(new Categorized { Call = id, At = at, Category = Category.Parse(category), Source = AssessmentSource.CallTaker, By = desk });
        events.Add(new Prioritized { Call = id, At = at, Priority = PriorityRange.Settled(priority), Source = AssessmentSource.CallTaker, By = desk });
        if (Happens(1 - CallMix.DistrictUnknown))
            events.Add(new QuestionAnswered { Call = id, At = at, Fact = District, Value = Pick([.. Regencies.Purwakarta.Districts.Select((district, i) => (district.Code, CallMix.Districts[i]))]), By = desk });
        return at;
    }

    private void CallBack(List<CallEvent> events, Instant gone, string desk, Disposition notReached, Disposition reached)
    {
        var id = events[0].Call;
        var at = gone;
        var outcome = CallbackOutcome.NoAnswer;
        if (events[0].Caller is Identified)
        {
            for (var attempt = 0; attempt < 3 && outcome is not CallbackOutcome.Reached; attempt++)
            {
                at = Later(at, attempt == 0 ? 60 : 300, 0.4);
                outcome = Pick([(CallbackOutcome.Reached, 4), (CallbackOutcome.NoAnswer, 4), (CallbackOutcome.Busy, 1), (CallbackOutcome.Unreachable, 1)]);
                events.Add(new CallbackAttempted { Call = id, At = at, Outcome = outcome, By = desk });
            }
        }
        else
        {
            at = Later(at, 30, 0.4);
            events.Add(Happens(0.8)
                ? new CallbackAttempted { Call = id, At = at, Outcome = CallbackOutcome.NoNumber, By = desk }
                : new CallbackWaived { Call = id, At = at, Reason = "menelepon lagi dan sudah dilayani", By = desk });
        }

        // Some are still waiting for the outcome when the log is written.
        if (!Happens(0.02)) Close(events, at, outcome is CallbackOutcome.Reached ? reached : notReached, desk);
    }

    private void End(List<CallEvent> events, Instant at, Disposition disposition, string desk)
    {
        var ended = Later(at, 20, 0.6);
        events.Add(new Ended { Call = events[0].Call, At = ended });
        Close(events, ended, disposition, desk);
    }

    private void Close(List<CallEvent> events, Instant after, Disposition disposition, string desk) =>
        events.Add(new Closed { Call = events[0].Call, At = Later(after, 30, 0.5), Disposition = disposition, By = desk });

    // Numbers that hardly anybody can have.
    private CallerIdentity Caller()
    {
        if (Happens(0.04)) return new Withheld();
        return PhoneNumber.TryParse(string.Create(CultureInfo.InvariantCulture, $"+6281200000{_random.Next(1_000):000}"), Plan, out var number)
            ? new Identified { Number = number }
            : throw new InvalidOperationException("The number of the simulation is none.");
    }

    private static AgencyKind AgencyOf(string category) => Category.Parse(category).Root.Code switch
    {
        "fire" => AgencyKinds.FireBrigade,
        "rescue" => AgencyKinds.Rescue,
        "disaster" => AgencyKinds.DisasterAgency,
        "security" or "welfare" => AgencyKinds.Police,
        "hazard" => AgencyKinds.Utility,
        _ => AgencyKinds.Ambulance,
    };

    private bool Happens(double chance) => _random.NextDouble() < chance;

    /// <summary>A time that lies a lognormal number of whole seconds later, one at least.</summary>
    private Instant Later(Instant at, double median, double scatter) =>
        at + Duration.FromSeconds(Math.Max(1, (long)Math.Round(median * Math.Exp(scatter * Normal()))));

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private int Poisson(double mean)
    {
        var (limit, product, count) = (Math.Exp(-mean), _random.NextDouble(), 0);
        while (product > limit)
        {
            product *= _random.NextDouble();
            count++;
        }

        return count;
    }

    private T Pick<T>((T Value, double Weight)[] choices)
    {
        var left = _random.NextDouble() * choices.Sum(choice => choice.Weight);
        foreach (var (value, weight) in choices)
        {
            left -= weight;
            if (left < 0) return value;
        }

        return choices[^1].Value;
    }
}
