using System.Collections.Immutable;
using Hotline.Domain.Agencies;

namespace Hotline.Triage.Explanations;

/// <summary>An agency, and why the call is referred to it.</summary>
public sealed record ExplainedAgency
{
    /// <summary>The agency.</summary>
    public required AgencyKind Agency { get; init; }

    /// <summary>The fired rules that refer to it, the most urgent first; at least one.</summary>
    public required ImmutableArray<ExplainedRule> Rules { get; init; }
}
