using System.Diagnostics;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Calls.Referrals;

namespace Hotline.Domain.Exchange;

/// <summary>Turns events into their documents.</summary>
internal static class CallEventDocuments
{
    public const string Identified = "identified";
    public const string Withheld = "withheld";
    public const string NoSim = "no-sim";
    public const string Shared = "shared";

    /// <param name="callEvent">The event.</param>
    /// <param name="isAlone">Whether the event is a document of its own, and names version and call.</param>
    public static CallEventDocument Of(CallEvent callEvent, bool isAlone) => new()
    {
        Version = isAlone ? CallJson.Version : null,
        Call = isAlone ? callEvent.Call.Value : null,
        Kind = callEvent.Kind.ToCode(),
        At = ExchangeTimes.Write(callEvent.At),
        Caller = callEvent.Caller is { } caller ? Of(caller) : null,
        By = callEvent switch
        {
            DeskEvent done => done.By,
            Answered answered => answered.By,
            Transferred transferred => transferred.By,
            _ => null,
        },
        Trunk = (callEvent as Ringing)?.Trunk,
        ServiceNumber = (callEvent as Ringing)?.ServiceNumber,
        To = (callEvent as Transferred)?.To,
        TakenFrom = (callEvent as Claimed)?.TakenFrom,
        Text = (callEvent as NoteAdded)?.Text,
        Fact = (callEvent as QuestionAnswered)?.Fact,
        Value = (callEvent as QuestionAnswered)?.Value,
        Category = (callEvent as Categorized)?.Category.Code,
        Source = callEvent switch
        {
            Categorized said => said.Source.ToCode(),
            Prioritized said => said.Source.ToCode(),
            _ => null,
        },
        Definite = (callEvent as Prioritized)?.Priority.Definite.ToCode(),
        Possible = (callEvent as Prioritized)?.Priority.Possible.ToCode(),
        Advice = (callEvent as AdviceGiven)?.Advice,
        Referral = Domain.Calls.Referrals.Referral.NameIn(callEvent),
        Agency = (callEvent as ReferralRequested)?.Agency.Code,
        AgencyId = (callEvent as ReferralRequested)?.AgencyId,
        Step = (callEvent as ReferralUpdated)?.Step.ToCode(),
        Outcome = (callEvent as CallbackAttempted)?.Outcome.ToCode(),
        Reason = callEvent switch
        {
            ReferralUpdated update => update.Reason,
            CallbackWaived waived => waived.Reason,
            Reopened reopened => reopened.Reason,
            _ => null,
        },
        Disposition = (callEvent as Closed)?.Disposition.Code,
    };

    private static CallerDocument Of(CallerIdentity caller) => caller switch
    {
        Callers.Identified known => new() { Kind = Identified, Number = known.Number.E164 },
        Callers.Withheld => new() { Kind = Withheld },
        Callers.NoSim => new() { Kind = NoSim },
        Callers.Shared many => new() { Kind = Shared, Number = many.Number.E164 },
        _ => throw new UnreachableException(),
    };
}
