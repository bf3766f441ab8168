using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Referrals;

/// <summary>A referral came further: the agency answered, a unit went, arrived, was done.</summary>
public sealed record ReferralUpdated : DeskEvent
{
    /// <summary>The most characters a reason may have.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The name of the referral within the call: 1 to 100 characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Referral { get; init => field = EventText.Checked(value, EventText.MaxName); }

    /// <summary>How far it came.</summary>
    public required ReferralStep Step { get; init; }

    /// <summary>Why it was declined or cancelled; 1 to <see cref="MaxLength"/> characters, or <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Reason { get; init => field = EventText.CheckedOrNull(value, MaxLength); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.ReferralUpdated;

    internal override ImmutableArray<string?> Content => [Referral, Step.ToCode(), Reason, By];
}
