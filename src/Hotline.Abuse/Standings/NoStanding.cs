using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Standings;

/// <summary>The caller cannot have a standing, and is received like any other.</summary>
public sealed record NoStanding : StandingOutcome
{
    /// <summary>Why.</summary>
    public required NoStandingReason Reason { get; init; }

    /// <inheritdoc/>
    public override Treatment Treatment { get; } = new Normal();
}
