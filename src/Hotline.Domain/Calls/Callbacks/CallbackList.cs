using System.Collections.Immutable;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls.Callbacks;

/// <summary>Who is to be called back: the callers of abandoned and of silent calls that are not closed.</summary>
/// <remarks>A pure function of calls, time and settings. Such a caller may be in danger and unable to speak, so a call
/// leaves this list only by being closed, and it can be closed only with the outcome of a callback or a reason why there
/// is none.</remarks>
public static class CallbackList
{
    /// <summary>The list: first what is to be done now, longest due first, then what comes later; of those due at the same
    /// moment the longest lost first.</summary>
    /// <param name="calls">The calls, in any order; those that need no callback are passed over.</param>
    /// <param name="now">The time at which that is asked.</param>
    /// <param name="settings">How often and how soon; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentNullException">The calls are <c>null</c>.</exception>
    public static ImmutableArray<CallbackItem> Of(IEnumerable<Call> calls, Instant now, CallbackSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(calls);
        settings ??= CallbackSettings.Default;
        var all = calls as IReadOnlyCollection<Call> ?? [.. calls];
        var answered = all.Where(call => call.AnsweredAt is not null && !call.IsSilent && call.Caller is Identified)
            .ToLookup(call => call.CallbackNumber);
        return
        [
            .. all.Where(call => call.IsCallbackWanted)
                .Select(call => Item(call, now, settings, answered))
                .OrderBy(item => item.DueAt)
                .ThenBy(item => item.Call.LineGoneAt)
                .ThenBy(item => item.Call.Id.Value, StringComparer.Ordinal),
        ];
    }

    private static CallbackItem Item(Call call, Instant now, CallbackSettings settings, ILookup<PhoneNumber?, Call> answered)
    {
        var lostAt = call.LineGoneAt!.Value;
        var attempts = call.CallbackAttemptsThatCount;
        var isOver = call.IsCallbackWaived
            || attempts.Length >= settings.MostAttempts
            || attempts.Any(attempt => attempt.Outcome is CallbackOutcome.Reached or CallbackOutcome.NoNumber);
        var dueAt = attempts.IsEmpty ? lostAt + settings.FirstAfter
            : isOver ? attempts[^1].At
            : attempts[^1].At + settings.Spacing;
        return new CallbackItem
        {
            Call = call,
            Task = isOver ? CallbackTask.Close
                : call.CallbackNumber is null ? CallbackTask.RecordNoNumber
                : dueAt <= now ? CallbackTask.CallNow
                : CallbackTask.CallLater,
            DueAt = dueAt,
            Attempts = attempts,
            CalledAgainIn = call.Caller is Identified ? CalledAgain(call, lostAt, answered) : null,
        };
    }

    private static CallId? CalledAgain(Call call, Instant lostAt, ILookup<PhoneNumber?, Call> answered) =>
        answered[call.CallbackNumber].Where(other => other.AnsweredAt >= lostAt && other.Id != call.Id)
            .OrderBy(other => other.AnsweredAt).ThenBy(other => other.Id.Value, StringComparer.Ordinal).FirstOrDefault()?.Id;
}
