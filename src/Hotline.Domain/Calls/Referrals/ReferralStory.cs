using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Referrals;

/// <summary>The referrals of a call, and what does not fit together in them.</summary>
internal static class ReferralStory
{
    public static ImmutableArray<Referral> Of(ImmutableArray<CallEvent> events, Misfits misfits)
    {
        var referrals = Referral.Of(events);
        foreach (var referral in referrals)
        {
            var updates = events.OfType<ReferralUpdated>().Where(update => IsOf(update, referral)).ToList();
            var wasCalledOff = updates.Find(update => update.Step is ReferralStep.Declined or ReferralStep.Cancelled);
            var arrived = updates.Find(update => update.Step is ReferralStep.Arrived or ReferralStep.Completed);
            misfits.Add(referral.RequestedAt is null, CallContradiction.ReferralNotRequested, updates.FirstOrDefault());
            misfits.Add(wasCalledOff is not null && arrived is not null, CallContradiction.ArrivedThoughCalledOff, arrived);
            misfits.AddFirst(
                events.OfType<ReferralRequested>().Where(request => IsOf(request, referral)),
                request => (request.Agency, request.AgencyId) != (referral.Agency, referral.AgencyId),
                CallContradiction.ReferralsDiffer);
        }

        return referrals;
    }

    private static bool IsOf(CallEvent callEvent, Referral referral) =>
        string.Equals(Referral.NameIn(callEvent), referral.Id, StringComparison.Ordinal);
}
