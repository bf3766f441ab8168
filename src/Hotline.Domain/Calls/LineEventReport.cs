namespace Hotline.Domain.Calls;

/// <summary>What a telephone exchange reports about a call, as it comes in: nothing in it has been checked.</summary>
/// <remarks>The shape of a webhook that any exchange, chat bot or batch job can fill. Immutable. It holds the caller's
/// number as it came; its text form leaves that and all other content out.</remarks>
public sealed record LineEventReport
{
    /// <summary>What happened: <c>ringing</c>, <c>answered</c>, <c>transferred</c>, <c>abandoned</c> or
    /// <c>ended</c>. Capitals do not matter.</summary>
    public string? Event { get; init; }

    /// <summary>The exchange's name for the call; the same in all its events, at most 128 characters.</summary>
    public string? CallId { get; init; }

    /// <summary>The trunk or exchange, so that two exchanges may use the same names; at most 64 characters, without a
    /// slash. With a single exchange, any fixed word.</summary>
    public string? Trunk { get; init; }

    /// <summary>The caller's number, or why there is none; see <see cref="Callers.CallerIdentityReader.Read"/>. Personal
    /// data. <c>null</c> when this event does not say.</summary>
    public string? CallerNumber { get; init; }

    /// <summary>The number that was called, such as <c>112</c>. <c>null</c> when this event does not say.</summary>
    public string? CalledNumber { get; init; }

    /// <summary>When it happened, in RFC 3339 with an offset: <c>2026-01-31T23:59:59+07:00</c> or
    /// <c>2026-01-31T16:59:59.25Z</c>. A redelivered event carries the time of the first, else it counts as another
    /// one.</summary>
    public string? Time { get; init; }

    /// <summary>On <c>answered</c>, who answered: a code of the desk or call taker, at most 64 characters, or
    /// <c>null</c>.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>On <c>transferred</c>, where the line was passed on to: a code of the desk, queue or centre, at most 64
    /// characters, or <c>null</c>.</summary>
    public string? TransferredTo { get; init; }

    /// <summary>The words <c>line event report</c>; nothing of the content, since none of it has been checked.</summary>
    public override string ToString() => "line event report";
}
