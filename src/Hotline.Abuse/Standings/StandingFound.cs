using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Standings;

/// <summary>How an identified caller stands; a caller of whom nothing is known stands well.</summary>
public sealed record StandingFound : StandingOutcome
{
    /// <summary>The caller's key.</summary>
    public required CallerKey Key { get; init; }

    /// <summary>Standing, treatment, and what waits for a reviewer.</summary>
    public required CallerAssessment Assessment { get; init; }

    /// <inheritdoc/>
    public override Treatment Treatment => Assessment.Treatment;
}
