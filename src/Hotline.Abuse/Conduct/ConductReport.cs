using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using NodaTime;

namespace Hotline.Abuse.Conduct;

/// <summary>A call taker's word on what a caller did.</summary>
/// <remarks>Immutable; compares by value. It holds the caller's number; its text form masks that, and leaves out who
/// reported.</remarks>
public sealed record ConductReport
{
    /// <summary>The name of the report; see <see cref="Conduct.Evidence.Id"/>.</summary>
    /// <exception cref="ArgumentException">The text is no evidence id.</exception>
    public required string EvidenceId
    {
        get;
        init => field = Evidence.IsId(value) ? value : throw new ArgumentException("Not an evidence id.", nameof(value));
    }

    /// <summary>Who called, as far as the line tells. Personal data.</summary>
    public required CallerIdentity Caller
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>When it happened, from 1970 up to but not including 2200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is outside these years.</exception>
    public required Instant At
    {
        get;
        init => field = Evidence.IsTime(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "Not within the years 1970 to 2199.");
    }

    /// <summary>What the caller did.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 255.</exception>
    public required ConductKind Kind
    {
        get;
        init => field = value.CanBeKept() ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a kind of conduct.");
    }

    /// <summary>The call it was done in, or <c>null</c>.</summary>
    public CallId? CallId { get; init; }

    /// <summary>Who reports: a name or staff code, or <c>null</c>.</summary>
    public string? By { get; init; }

    /// <summary>What the report says, without the caller.</summary>
    public Evidence ToEvidence() => new() { Id = EvidenceId, At = At, Kind = Kind };

    /// <summary>The id, the kind, the masked caller and the time; never the number, never who reported.</summary>
    public override string ToString() => $"{Kind.ToCode()} by {Caller} at {At} ({EvidenceId})";
}
