using Hotline.Abuse.Reviews;
using NodaTime;

namespace Hotline.Abuse.Treatments;

/// <summary>The conduct may be referred to the authorities, because a named reviewer approved it. The caller's calls are
/// received as under <see cref="Screening"/>: a person still answers.</summary>
public sealed record Referral : Treatment
{
    /// <inheritdoc/>
    public override TreatmentKind Kind => TreatmentKind.Referral;

    /// <summary>What the call taker says first.</summary>
    public required Wording Say { get; init; }

    /// <summary>Who approved, why and on what evidence.</summary>
    public required Approval Approval { get; init; }

    /// <summary>When the approval ends by itself: as the reviewer said, or as the policy says, whichever is earlier.</summary>
    public required Instant ExpiresAt { get; init; }
}
