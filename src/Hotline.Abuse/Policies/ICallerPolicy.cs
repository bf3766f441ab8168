using Hotline.Abuse.Conduct;
using Hotline.Abuse.Reviews;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>Says what standing a caller's conduct comes to, and how the next call is received.</summary>
/// <remarks>
/// <para>What every policy must hold to: a pure function of its arguments; one piece of evidence more never betters a
/// standing; time passing never worsens it; pardoned evidence counts as if it had never been; silent and unintentional
/// calls never count.</para>
/// <para>Implementations are safe to use from several threads at once.</para>
/// </remarks>
public interface ICallerPolicy
{
    /// <summary>Names the policy by its content; see <see cref="CallerPolicy.Hash"/>.</summary>
    string Hash { get; }

    /// <summary>The age from which on no evidence counts any more, so that a store may forget it.</summary>
    Duration Retention { get; }

    /// <summary>Works out standing and treatment.</summary>
    /// <param name="evidence">All that is known of the caller.</param>
    /// <param name="now">The time to work it out for.</param>
    /// <param name="approval">The latest approval of a reviewer, or <c>null</c>. One that does not hold, or no longer, is
    /// as none.</param>
    CallerAssessment Assess(EvidenceSet evidence, Instant now, Approval? approval = null);
}
