using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls;

/// <summary>The call does not allow it; nothing has changed.</summary>
public sealed record TransitionDeclined : CallTransition
{
    /// <summary>Why not.</summary>
    public required DeclineReason Reason { get; init; }

    /// <summary>The reason in words, in English and Indonesian, with what to do. The codes begin with <c>call-</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Reason"/> is none of the enumeration.</exception>
    public Failure ToFailure() => DeclineFailures.Of(Reason).At("");

    /// <summary>The word <c>declined</c> and the reason.</summary>
    public override string ToString() => $"declined: {Reason}";
}
