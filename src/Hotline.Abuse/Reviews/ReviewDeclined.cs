namespace Hotline.Abuse.Reviews;

/// <summary>The step was not taken; nothing changed.</summary>
public sealed record ReviewDeclined : ReviewOutcome
{
    /// <summary>Why.</summary>
    public required ReviewDeclineReason Reason { get; init; }
}
