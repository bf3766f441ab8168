namespace Hotline.Abuse.Reviews;

/// <summary>The step was taken, now or at an earlier delivery, and stands in the audit trail.</summary>
public sealed record ReviewTaken : ReviewOutcome
{
    /// <summary>What was taken.</summary>
    public required CaseRecord Record { get; init; }
}
