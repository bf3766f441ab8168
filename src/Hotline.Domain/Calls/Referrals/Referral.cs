using System.Collections.Immutable;
using Hotline.Domain.Agencies;
using NodaTime;

namespace Hotline.Domain.Calls.Referrals;

/// <summary>Handing a call to an agency, and what came of it.</summary>
/// <remarks>Worked out from the events of one referral, whose order does not matter: of several events of one step the
/// earliest counts. Immutable. Its text form leaves the reason out.</remarks>
public sealed record Referral
{
    /// <summary>The name within the call.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of agency; the default value, which names no kind, when no request is known.</summary>
    public AgencyKind Agency { get; init; }

    /// <summary>Which agency, as the directory names it, or <c>null</c> when not known.</summary>
    public string? AgencyId { get; init; }

    /// <summary>How far it has come.</summary>
    public required ReferralStep State { get; init; }

    /// <summary>Why it was declined or cancelled; the reason for <see cref="State"/>, or <c>null</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>When the agency was asked, or <c>null</c> when not known.</summary>
    public Instant? RequestedAt { get; init; }

    /// <summary>When the agency took it, or <c>null</c>.</summary>
    public Instant? AcceptedAt { get; init; }

    /// <summary>When a unit was on its way, or <c>null</c>.</summary>
    public Instant? EnRouteAt { get; init; }

    /// <summary>When the agency declined, or <c>null</c>.</summary>
    public Instant? DeclinedAt { get; init; }

    /// <summary>When it was cancelled, or <c>null</c>.</summary>
    public Instant? CancelledAt { get; init; }

    /// <summary>When a unit was at the scene, or <c>null</c>.</summary>
    public Instant? ArrivedAt { get; init; }

    /// <summary>When the agency was done, or <c>null</c>.</summary>
    public Instant? CompletedAt { get; init; }

    /// <summary>Whether nothing more is to come: declined, cancelled or completed.</summary>
    public bool IsOver => State is ReferralStep.Declined or ReferralStep.Cancelled or ReferralStep.Completed;

    /// <summary>The name, the agency and how far it has come.</summary>
    public override string ToString() => $"referral {Id} to {Agency}: {State.ToCode()}";

    /// <summary>The referrals that events in their canonical order tell of, by their first event.</summary>
    internal static ImmutableArray<Referral> Of(ImmutableArray<CallEvent> events) =>
    [
        .. events.Where(callEvent => NameIn(callEvent) is not null)
            .GroupBy(NameIn, StringComparer.Ordinal)
            .Select(group => Of(group.Key!, [.. group])),
    ];

    internal static string? NameIn(CallEvent callEvent) => callEvent switch
    {
        ReferralRequested requested => requested.Referral,
        ReferralUpdated updated => updated.Referral,
        _ => null,
    };

    private static Referral Of(string id, ImmutableArray<CallEvent> events)
    {
        var request = events.OfType<ReferralRequested>().FirstOrDefault();
        var state = events.Max(StepIn);
        return new Referral
        {
            Id = id,
            Agency = request?.Agency ?? default,
            AgencyId = request?.AgencyId,
            State = state,
            Reason = events.OfType<ReferralUpdated>().Where(update => update.Step == state).Select(update => update.Reason).FirstOrDefault(reason => reason is not null),
            RequestedAt = When(ReferralStep.Requested),
            AcceptedAt = When(ReferralStep.Accepted),
            EnRouteAt = When(ReferralStep.EnRoute),
            DeclinedAt = When(ReferralStep.Declined),
            CancelledAt = When(ReferralStep.Cancelled),
            ArrivedAt = When(ReferralStep.Arrived),
            CompletedAt = When(ReferralStep.Completed),
        };

        Instant? When(ReferralStep step) => events.FirstOrDefault(callEvent => StepIn(callEvent) == step)?.At;
    }

    private static ReferralStep StepIn(CallEvent callEvent) => callEvent is ReferralUpdated update ? update.Step : ReferralStep.Requested;
}
