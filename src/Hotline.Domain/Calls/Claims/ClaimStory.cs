using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Claims;

/// <summary>Who is on a call, after all claims and releases.</summary>
internal static class ClaimStory
{
    public static CallClaim? Of(ImmutableArray<CallEvent> events, Misfits misfits)
    {
        CallClaim? claim = null;
        // With clocks of whole seconds a release or reopening and the claim after it can bear one time. A closed call takes
        // no claim, so the reopening came first.
        HashSet<CallEvent> told = [];
        foreach (var callEvent in events.OrderBy(callEvent => callEvent.At).ThenBy(callEvent => callEvent is Reopened ? 0 : 1))
        {
            var isHolder = By(callEvent) is { } by && string.Equals(by, claim?.By, StringComparison.Ordinal);
            switch (callEvent)
            {
                case Claimed claimed when !isHolder:
                    if (claim is not null && !TakesOver(claimed, claim) && ReleaseAtOnce(events, claimed, claim) is { } release && told.Add(release)) claim = null;
                    var knewOfIt = claim is null || TakesOver(claimed, claim);
                    misfits.Add(!knewOfIt, CallContradiction.ClaimsOverlap, claimed);
                    claim = new() { By = claimed.By, Since = claimed.At, LastActiveAt = claimed.At, TakenFrom = claimed.TakenFrom };
                    break;
                case Released released when told.Contains(released):
                    break;
                case Released released:
                    var ends = isHolder || (claim is not null && released.By is null);
                    misfits.Add(!ends, CallContradiction.ReleasedByAnother, released);
                    if (ends) claim = null;
                    break;
                case Reopened:
                    if (claim is not null && ReleaseAtOnce(events, callEvent, claim) is { } before) told.Add(before);
                    claim = null;
                    break;
                default:
                    if (isHolder) claim = claim! with { LastActiveAt = callEvent.At };
                    break;
            }
        }

        return claim;
    }

    private static bool TakesOver(Claimed claimed, CallClaim claim) => string.Equals(claimed.TakenFrom, claim.By, StringComparison.Ordinal);

    // The holder's release that has the same time as what can only have come after it.
    private static Released? ReleaseAtOnce(ImmutableArray<CallEvent> events, CallEvent next, CallClaim claim) => events.OfType<Released>()
        .FirstOrDefault(released => released.At == next.At && (released.By is null || string.Equals(released.By, claim.By, StringComparison.Ordinal)));

    private static string? By(CallEvent callEvent) => callEvent switch
    {
        DeskEvent done => done.By,
        Answered answered => answered.By,
        Transferred transferred => transferred.By,
        _ => null,
    };
}
