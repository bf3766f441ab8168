using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Privacy;

/// <summary>Who asks that something be given out or erased, why and when, for the audit trail.</summary>
/// <remarks>Immutable. The text form leaves out who and why.</remarks>
public sealed record PrivacyRequest
{
    /// <summary>Names the request in the audit trail; made at random, of the form of an <see cref="Evidence.Id"/>.</summary>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public required string CaseId
    {
        get;
        init => field = Evidence.IsId(value) ? value : throw new ArgumentException("Not an id: 1 to 100 of A-Z a-z 0-9 . _ : / # -", nameof(value));
    }

    /// <summary>Who carries it out: a name or staff code, not blank. Not the caller.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string By
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A request names who carries it out.", nameof(value)) : value;
    }

    /// <summary>Why, or <c>null</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>The case and the time.</summary>
    public override string ToString() => $"request {CaseId} at {At}";
}
