using System.Collections.Immutable;
using NodaTime;

namespace Hotline.Abuse.Standings;

/// <summary>What a caller's conduct comes to at a time, under a policy.</summary>
/// <remarks>A pure function of evidence, policy and time: the same three always give the same standing. Immutable. Do
/// not compare two of these: equality of the list is not promised.</remarks>
public sealed record Standing
{
    /// <summary>The rung of the policy's ladder, counted from 1; 0 is good standing.</summary>
    public required int Level { get; init; }

    /// <summary>The sum of the weights in points, to four decimals, exact. It can stand above the threshold of a rung that
    /// is not reached when some of it counts towards lower rungs only.</summary>
    public required decimal Score { get; init; }

    /// <summary>The moment at which the level becomes lower if nothing else is reported: up to it the level holds, from it
    /// on it is lower. <c>null</c> in good standing.</summary>
    public Instant? Until { get; init; }

    /// <summary>The moment from which the standing is good again if nothing else is reported. <c>null</c> in good
    /// standing.</summary>
    public Instant? GoodFrom { get; init; }

    /// <summary>Everything known, the oldest first, with its present weight; also what was pardoned or weighs nothing.</summary>
    public required ImmutableArray<WeighedEvidence> Evidence { get; init; }

    /// <summary>The hash of the policy used.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>The time it was worked out for.</summary>
    public required Instant At { get; init; }
}
