using CsCheck;
using Hotline.Domain.Agencies;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using Hotline.Domain.Tests.Callers;
using NodaTime;

namespace Hotline.Domain.Tests.Calls;

/// <summary>Events for property tests: few times and few words, so that they often meet.</summary>
internal static class CallGens
{
    public static readonly CallId Id = CallId.OnTrunk("pbx-1", "17");

    public static readonly Instant Start = Instant.FromUtc(2026, 1, 31, 16, 0);

    private static readonly Gen<Instant> GenAt = Gen.Int[0, 6].Select(At);

    private static readonly Gen<CallerIdentity?> GenCaller = Gen.OneOf<CallerIdentity?>(
        null,
        new Withheld(),
        new NoSim(),
        new Identified { Number = CallerGens.Of("081234567890") },
        new Identified { Number = CallerGens.Of("081234567891") },
        new Domain.Callers.Shared { Number = CallerGens.Of("081234567890") });

    private static readonly Gen<string?> GenWord = Gen.OneOf<string?>(null, "", "a", "b");

    private static readonly Gen<Category> GenCategory = Gen.OneOf([.. new[] { "silent", "silent.open-line", "medical", "fire.building" }.Select(Category.Parse)]);

    private static readonly Gen<PriorityRange> GenPriority = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4])
        .Select((one, other) => new PriorityRange((Priority)Math.Min(one, other), (Priority)Math.Max(one, other)));

    private static readonly Gen<CallEvent> LineEvent = Gen.Select(
        Gen.Int[0, 4], GenAt, GenCaller, GenWord, GenWord, (kind, at, caller, one, other) => kind switch
        {
            0 => (CallEvent)new Ringing { Call = Id, At = at, Caller = caller, Trunk = one, ServiceNumber = other },
            1 => new Answered { Call = Id, At = at, Caller = caller, By = one },
            2 => new Transferred { Call = Id, At = at, Caller = caller, To = one, By = other },
            3 => new Abandoned { Call = Id, At = at, Caller = caller },
            _ => new Ended { Call = Id, At = at, Caller = caller },
        });

    private static readonly Gen<CallEvent> DeskEvent = Gen.Select(
        Gen.Int[0, 12], GenAt, GenWord, Gen.OneOf("r", "s"), Gen.Int[0, 6], GenCategory, GenPriority, Gen.OneOf([.. Disposition.All]),
        (kind, at, by, word, number, category, priority, disposition) => kind switch
        {
            0 => (CallEvent)new Claimed { Call = Id, At = at, By = by, TakenFrom = number > 3 ? "a" : null },
            1 => new Released { Call = Id, At = at, By = by },
            2 => new NoteAdded { Call = Id, At = at, By = by, Text = word },
            3 => new QuestionAnswered { Call = Id, At = at, By = by, Fact = word, Value = number > 3 ? "true" : null },
            4 => new Categorized { Call = Id, At = at, By = by, Category = category, Source = (AssessmentSource)(number % 2) },
            5 => new Prioritized { Call = Id, At = at, By = by, Priority = priority, Source = (AssessmentSource)(number % 2) },
            6 => new AdviceGiven { Call = Id, At = at, By = by, Advice = word },
            7 => new ReferralRequested { Call = Id, At = at, By = by, Referral = word, Agency = number > 3 ? AgencyKinds.Ambulance : AgencyKinds.Police },
            8 => new ReferralUpdated { Call = Id, At = at, By = by, Referral = word, Step = (ReferralStep)number, Reason = number > 3 ? word : null },
            9 => new CallbackAttempted { Call = Id, At = at, By = by, Outcome = (CallbackOutcome)(number % 5) },
            10 => new CallbackWaived { Call = Id, At = at, By = by, Reason = word },
            11 => new Reopened { Call = Id, At = at, By = by, Reason = word },
            _ => new Closed { Call = Id, At = at, Disposition = disposition, By = by },
        });

    public static readonly Gen<CallEvent> Event = Gen.Frequency((2, LineEvent), (3, DeskEvent));

    /// <summary>Something the desk may ask of a call.</summary>
    public static readonly Gen<Func<Call, CallTransition>> Command = Gen.Select(
        Gen.Int[0, 15], GenAt, Gen.OneOf("a", "b"), Gen.OneOf<string?>("r", "s", ""), Gen.Int[1, 6], GenCategory, GenPriority, Gen.OneOf([.. Disposition.All]),
        (kind, at, by, word, number, category, priority, disposition) => (Func<Call, CallTransition>)(call => kind switch
        {
            0 => call.Answer(at, by),
            1 => call.Transfer("b", at, by),
            2 => call.Claim(by, at, new ClaimSettings { StaleAfter = Duration.FromSeconds(2) }),
            3 => call.Release(by, at),
            4 => call.AddNote("n", at, by),
            5 => call.AnswerQuestion("f", word is "" ? null : word, at, by),
            6 => call.Categorize(category, (AssessmentSource)(number % 2), at, by),
            7 => call.Prioritize(priority, (AssessmentSource)(number % 2), at, by),
            8 => call.GiveAdvice("x", at, by),
            9 => call.Refer(word is "" ? "t" : word!, AgencyKinds.Ambulance, at, null, by),
            10 or 11 => call.UpdateReferral(word is "" ? "t" : word!, (ReferralStep)number, at, word, by),
            12 => call.RecordCallback((CallbackOutcome)(number % 5), at, by),
            13 => call.WaiveCallback(word, at, by),
            14 => call.Reopen(word, at, by),
            _ => call.Close(disposition, at, by),
        }));

    public static Instant At(int seconds) => Start + Duration.FromSeconds(seconds);

    public static Ringing Rings(int second, string? number = null) => new()
    {
        Call = Id,
        At = At(second),
        Caller = number is null ? null : new Identified { Number = CallerGens.Of(number) },
    };

    public static Answered Answers(int second, string? by = null) => new() { Call = Id, At = At(second), By = by };

    public static Abandoned Abandons(int second) => new() { Call = Id, At = At(second) };

    public static Ended Ends(int second) => new() { Call = Id, At = At(second) };

    public static Closed Closes(int second, Disposition disposition) => new() { Call = Id, At = At(second), Disposition = disposition };

    public static Call Accepted(CallTransition transition) => Assert.IsType<TransitionAccepted>(transition).Call;

    public static DeclineReason Reason(CallTransition transition) => Assert.IsType<TransitionDeclined>(transition).Reason;
}
