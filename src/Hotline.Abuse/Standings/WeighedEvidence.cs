using Hotline.Abuse.Conduct;

namespace Hotline.Abuse.Standings;

/// <summary>A piece of evidence with what it weighs at the time of a standing.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record WeighedEvidence
{
    /// <summary>The evidence.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Its present weight in points, to four decimals, exact; 0 when it was pardoned, has faded, or is of a kind
    /// that does not count. Of several with one id only the heaviest counts.</summary>
    public required decimal Weight { get; init; }

    /// <summary>The highest level it can count towards; 0 when it cannot count.</summary>
    public required int HighestLevel { get; init; }

    /// <summary>Whether it was pardoned.</summary>
    public bool IsPardoned { get; init; }

    /// <summary>Whether it is dated after the time of the standing. It weighs as if fresh from the start, so that
    /// nothing gets worse when its time comes.</summary>
    public bool IsInFuture { get; init; }

    /// <summary>Whether other content came under the same id; somebody should look at both.</summary>
    public bool IsConflicting { get; init; }
}
