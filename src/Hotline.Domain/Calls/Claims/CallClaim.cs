using NodaTime;

namespace Hotline.Domain.Calls.Claims;

/// <summary>Who is on a call, since when, and when they last did something with it.</summary>
/// <remarks>A claim tells others that somebody is on it. It locks nothing: a note or a referral never waits for a claim.
/// Immutable.</remarks>
public sealed record CallClaim
{
    /// <summary>Who is on it, as a code of the desk or call taker, or <c>null</c> when not known.</summary>
    public required string? By { get; init; }

    /// <summary>Since when.</summary>
    public required Instant Since { get; init; }

    /// <summary>When they last did anything with the call: claimed it again, noted, answered a question, referred.</summary>
    public required Instant LastActiveAt { get; init; }

    /// <summary>From whom it was taken over, or <c>null</c> when it was not.</summary>
    public string? TakenFrom { get; init; }

    /// <summary>Whether the claim has had no activity for as long as the settings allow, and may be taken over.</summary>
    /// <param name="now">The time at which that is asked.</param>
    /// <param name="settings">How long a claim may go without activity; <c>null</c> for the default.</param>
    public bool IsStale(Instant now, ClaimSettings? settings = null) =>
        now - LastActiveAt >= (settings ?? ClaimSettings.Default).StaleAfter;
}
