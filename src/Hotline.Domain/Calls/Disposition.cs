using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls;

/// <summary>How a call turned out, chosen by the call taker at its end.</summary>
/// <remarks>A closed set with stable codes; <see cref="All"/> lists it. Where a disposition corresponds to one of the
/// common disposition codes APCO 1.111.2, its comment gives the number. Immutable; compares by its code.</remarks>
public sealed record Disposition
{
    private Disposition(string code) => Code = code;

    private Disposition(FalseCallKind kind) => (Code, FalseCall) = ("false-call." + kind.ToCode(), kind);

    /// <summary>Units went and dealt with it.</summary>
    public static Disposition Resolved { get; } = new("resolved");

    /// <summary>Settled on the telephone by advice; nobody had to go. APCO 05.</summary>
    public static Disposition ResolvedByAdvice { get; } = new("resolved-by-advice");

    /// <summary>Handed to another agency. APCO 15.</summary>
    public static Disposition Referred { get; } = new("referred");

    /// <summary>A question was answered, or an administrative matter dealt with. APCO 13.</summary>
    public static Disposition InformationGiven { get; } = new("information-given");

    /// <summary>Another call about the same incident. APCO 22.</summary>
    public static Disposition Duplicate { get; } = new("duplicate");

    /// <summary>The caller no longer needs help, and said so. APCO 10.</summary>
    public static Disposition Cancelled { get; } = new("cancelled");

    /// <summary>Units went and found nothing of the kind, without a sign of bad intent.</summary>
    public static Disposition Unfounded { get; } = new("unfounded");

    /// <summary>Whoever needed help had gone when units arrived. APCO 14.</summary>
    public static Disposition GoneOnArrival { get; } = new("gone-on-arrival");

    /// <summary>The caller was gone before the answer, and calling back was tried without success. It may have been
    /// real, and is no false call.</summary>
    public static Disposition CallerNotReached { get; } = new("caller-not-reached");

    /// <summary>A sincere call that needed nothing: a chat, a matter outside the hotline's work.</summary>
    public static Disposition NoActionNeeded { get; } = new("no-action-needed");

    /// <summary>Every disposition: those above in that order, then the false calls.</summary>
    public static ImmutableArray<Disposition> All { get; } =
    [
        Resolved, ResolvedByAdvice, Referred, InformationGiven, Duplicate, Cancelled, Unfounded, GoneOnArrival,
        CallerNotReached, NoActionNeeded,
        .. FalseCallKinds.All.Select(kind => new Disposition(kind)),
    ];

    /// <summary>The stable code, such as <c>gone-on-arrival</c> or <c>false-call.prank</c>.</summary>
    public string Code { get; }

    /// <summary>The kind of false call, or <c>null</c> when it was none.</summary>
    public FalseCallKind? FalseCall { get; }

    /// <summary>The disposition "false call" of one kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five kinds.</exception>
    public static Disposition OfFalseCall(FalseCallKind kind) => All.FirstOrDefault(disposition => disposition.FalseCall == kind)
        ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the five kinds.");

    /// <summary>Reads a code, exactly as it stands.</summary>
    /// <param name="text">The code; <c>null</c> gives <c>false</c>.</param>
    /// <param name="disposition">The disposition, or <c>null</c>.</param>
    /// <returns>Whether the text is the code of a disposition.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Disposition? disposition)
    {
        disposition = All.FirstOrDefault(candidate => string.Equals(candidate.Code, text, StringComparison.Ordinal));
        return disposition is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
