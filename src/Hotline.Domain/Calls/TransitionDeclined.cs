namespace Hotline.Domain.Calls;

/// <summary>The call does not allow it; nothing has changed.</summary>
public sealed record TransitionDeclined : CallTransition
{
    /// <summary>Why not.</summary>
    public required DeclineReason Reason { get; init; }
}
