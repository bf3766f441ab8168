using System.Collections.Immutable;
using Hotline.Domain.Agencies;

namespace Hotline.Domain.Calls.Referrals;

/// <summary>An agency was asked to take the call.</summary>
public sealed record ReferralRequested : DeskEvent
{
    /// <summary>The name of this referral within the call, given by the host: 1 to 100 characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Referral { get; init => field = EventText.Checked(value, EventText.MaxName); }

    /// <summary>What sort of agency.</summary>
    public required AgencyKind Agency { get; init; }

    /// <summary>Which agency, as the directory names it: 1 to 100 characters, or <c>null</c> when not known.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? AgencyId { get; init => field = EventText.CheckedOrNull(value, EventText.MaxName); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.ReferralRequested;

    internal override ImmutableArray<string?> Content => [Referral, Agency.Code, AgencyId, By];
}
