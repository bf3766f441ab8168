using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>What a policy makes of a caller's conduct with all approvals that hold.</summary>
internal static class GravestAssessment
{
    /// <summary>Each approval holds for itself, so each is tried alone, and the gravest result is taken.</summary>
    public static CallerAssessment Of(ICallerPolicy policy, EvidenceSet evidence, CaseFile reviews, Instant now) =>
        reviews.ApprovalsAt(now).Select(approval => policy.Assess(evidence, now, approval))
            .Prepend(policy.Assess(evidence, now))
            .MaxBy(assessment => assessment.Treatment.Kind)!;
}
