using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Claims;

/// <summary>Who is on a call, after all claims and releases.</summary>
internal static class ClaimStory
{
    public static CallClaim? Of(ImmutableArray<CallEvent> events, Misfits misfits)
    {
        CallClaim? claim = null;
        foreach (var callEvent in events)
        {
            var isHolder = By(callEvent) is { } by && string.Equals(by, claim?.By, StringComparison.Ordinal);
            switch (callEvent)
            {
                case Claimed claimed when !isHolder:
                    var knewOfIt = claim is null || string.Equals(claimed.TakenFrom, claim.By, StringComparison.Ordinal);
                    misfits.Add(!knewOfIt, CallContradiction.ClaimsOverlap, claimed);
                    claim = new() { By = claimed.By, Since = claimed.At, LastActiveAt = claimed.At, TakenFrom = claimed.TakenFrom };
                    break;
                case Released released:
                    var ends = isHolder || (claim is not null && released.By is null);
                    misfits.Add(!ends, CallContradiction.ReleasedByAnother, released);
                    if (ends) claim = null;
                    break;
                case Reopened:
                    claim = null;
                    break;
                default:
                    if (isHolder) claim = claim! with { LastActiveAt = callEvent.At };
                    break;
            }
        }

        return claim;
    }

    private static string? By(CallEvent callEvent) => callEvent switch
    {
        DeskEvent done => done.By,
        Answered answered => answered.By,
        Transferred transferred => transferred.By,
        _ => null,
    };
}
