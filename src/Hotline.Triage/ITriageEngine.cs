using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage;

/// <summary>Decides what a call is, how urgent, who should go, and what to ask next.</summary>
/// <remarks>Implementations must be safe to call from many threads, and must give the same decision for the same
/// report whatever the culture, time zone, machine or order of rules.</remarks>
public interface ITriageEngine
{
    /// <summary>Decides about a call.</summary>
    /// <param name="report">What is known of it. A report with something wrong in it is decided all the same: the
    /// part that cannot be used counts as unknown and is named in <see cref="TriageDecision.Failures"/>.</param>
    TriageDecision Assess(TriageReport report);

    /// <summary>What is wrong with a report, without deciding: unknown facts, values a fact cannot have, an unknown
    /// language, texts that are too long.</summary>
    ImmutableArray<Failure> Check(TriageReport report);
}
