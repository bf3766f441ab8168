namespace Hotline.Domain.Calls.Journal;

/// <summary>What a host does with a journal all day.</summary>
public static class CallJournals
{
    private const int MostAttempts = 10;

    /// <summary>Keeps an event that has happened, such as one of the line, and gives the call as it then stands.</summary>
    /// <remarks>Keeping it again changes nothing.</remarks>
    /// <param name="journal">The journal.</param>
    /// <param name="callEvent">The event.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="InvalidOperationException">The journal did not keep the event: it does not hold to its
    /// contract.</exception>
    public static async ValueTask<Call> RecordAsync(this ICallJournal journal, CallEvent callEvent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(callEvent);
        await journal.AppendAsync(callEvent.Call, ICallJournal.AnyVersion, [callEvent], cancellationToken).ConfigureAwait(false);
        var history = await journal.ReadAsync(callEvent.Call, cancellationToken).ConfigureAwait(false);
        return history.ToCall() ?? throw new InvalidOperationException("The journal did not keep the event.");
    }

    /// <summary>Asks a call whether something is possible and, where it is, keeps the event. Where somebody else was
    /// quicker, the call is read and asked again.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="call">The call. One that is not known declines with <see cref="DeclineReason.CallUnknown"/>.</param>
    /// <param name="ask">What to ask of it, such as <c>call => call.Close(disposition, at, by)</c>. May run several
    /// times.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The call's answer; <see cref="DeclineReason.ChangedMeanwhile"/> when others were quicker ten times.</returns>
    public static async ValueTask<CallTransition> AskAsync(
        this ICallJournal journal, CallId call, Func<Call, CallTransition> ask, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(ask);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var history = await journal.ReadAsync(call, cancellationToken).ConfigureAwait(false);
            if (history.ToCall() is not { } known) return new TransitionDeclined { Reason = DeclineReason.CallUnknown };
            var transition = ask(known);
            if (transition is not TransitionAccepted accepted) return transition;
            var outcome = await journal.AppendAsync(call, history.Version, [accepted.Event], cancellationToken).ConfigureAwait(false);
            if (outcome is EventsAppended) return accepted;
        }

        return new TransitionDeclined { Reason = DeclineReason.ChangedMeanwhile };
    }
}
