namespace Hotline.Domain.Calls;

/// <summary>The call allows it.</summary>
public sealed record TransitionAccepted : CallTransition
{
    /// <summary>The event to keep.</summary>
    public required CallEvent Event { get; init; }

    /// <summary>The call with that event.</summary>
    public required Call Call { get; init; }
}
