using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>Whether a call is closed, after all closings and reopenings.</summary>
/// <param name="Closing">The closing that counts: the earliest since the call was last opened.</param>
/// <param name="ReopenedAt">When it was last opened again.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClosingStory(Closed? Closing, Instant? ReopenedAt)
{
    public static ClosingStory Of(ImmutableArray<CallEvent> events, Misfits misfits)
    {
        Closed? closing = null;
        Instant? reopenedAt = null;
        foreach (var callEvent in events)
        {
            if (callEvent is Closed closed)
            {
                misfits.Add(closing is not null && closing.Disposition != closed.Disposition, CallContradiction.DispositionsDiffer, closed);
                closing ??= closed;
            }
            else if (callEvent is Reopened)
            {
                misfits.Add(closing is null, CallContradiction.ReopenedWhileOpen, callEvent);
                (closing, reopenedAt) = (null, callEvent.At);
            }
        }

        return new(closing, reopenedAt);
    }
}
