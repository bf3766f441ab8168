using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;

namespace Hotline.Abuse.Standings;

/// <summary>The report is in the store, now or since an earlier delivery.</summary>
public sealed record ReportRecorded : ReportOutcome
{
    /// <summary>The key it is kept under.</summary>
    public required CallerKey Key { get; init; }

    /// <summary>What is kept.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether it was new, known already, or in conflict with another under the same id.</summary>
    public required EvidenceReceipt Receipt { get; init; }
}
