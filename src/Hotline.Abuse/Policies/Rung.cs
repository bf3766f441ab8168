using Hotline.Abuse.Treatments;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>One rung of a policy's ladder.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Rung
{
    internal Rung()
    {
    }

    /// <summary>Its place, counted from 1.</summary>
    public required int Level { get; init; }

    /// <summary>How callers on it are treated.</summary>
    public required TreatmentKind Treatment { get; init; }

    /// <summary>The points from which on it is reached, at least 1; 0 in a policy that counts reports.</summary>
    public required int Threshold { get; init; }

    /// <summary>In a policy that counts reports, how long it holds after the last report that brought it; otherwise
    /// <c>null</c>.</summary>
    public Duration? Lasts { get; init; }

    /// <summary>In a policy that counts reports, how soon after a report on the rung below the next must come to bring this
    /// one, once that rung has ended; <c>null</c> on the first rung and in policies of points.</summary>
    public Duration? Again { get; init; }

    /// <summary>How long a reviewer's approval can hold at most; <c>null</c> when the rung needs no approval. A referral
    /// always does.</summary>
    public Duration? ApprovalLimit { get; init; }

    /// <summary>What is said to the caller.</summary>
    public required Wording Say { get; init; }
}
