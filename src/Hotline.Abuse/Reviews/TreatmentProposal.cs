using System.Collections.Immutable;
using Hotline.Abuse.Treatments;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>A treatment that the policy finds due but may not begin before a reviewer approves it.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record TreatmentProposal
{
    /// <summary>What is proposed.</summary>
    public required TreatmentKind Treatment { get; init; }

    /// <summary>The rung of the policy's ladder, counted from 1.</summary>
    public required int Level { get; init; }

    /// <summary>The ids of the evidence that carries the proposal, in ordinal order.</summary>
    public required ImmutableArray<string> EvidenceIds { get; init; }

    /// <summary>When the proposal was worked out.</summary>
    public required Instant At { get; init; }

    /// <summary>The hash of the policy that proposes.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>A reviewer's approval of this proposal.</summary>
    /// <param name="reviewer">Who approves: a name or staff code.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">From when the approval holds.</param>
    /// <param name="expiresAt">From when it no longer holds; a policy may end it earlier.</param>
    /// <exception cref="ArgumentException">Reviewer or reason is blank.</exception>
    public Approval Approve(string reviewer, string reason, Instant at, Instant expiresAt) => new()
    {
        Treatment = Treatment,
        EvidenceIds = EvidenceIds,
        Reviewer = reviewer,
        Reason = reason,
        At = at,
        ExpiresAt = expiresAt,
    };
}
