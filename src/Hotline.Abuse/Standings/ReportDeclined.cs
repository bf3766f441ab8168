namespace Hotline.Abuse.Standings;

/// <summary>Nothing was kept, since the caller cannot have a standing.</summary>
public sealed record ReportDeclined : ReportOutcome
{
    /// <summary>Why the caller cannot have one.</summary>
    public required NoStandingReason Reason { get; init; }
}
