using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Policies;

/// <summary>What a policy makes of a caller's conduct at a time.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists within is not promised.</remarks>
public sealed record CallerAssessment
{
    /// <summary>The standing and the evidence behind it.</summary>
    public required Standing Standing { get; init; }

    /// <summary>How the next call is received.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>A graver treatment that is due by the standing and waits for a reviewer, or <c>null</c>.</summary>
    public TreatmentProposal? Proposal { get; init; }
}
