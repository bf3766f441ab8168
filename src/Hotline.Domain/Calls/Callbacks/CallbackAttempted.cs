using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Callbacks;

/// <summary>Somebody called back, or found that there is no number to call.</summary>
public sealed record CallbackAttempted : DeskEvent
{
    /// <summary>What came of it.</summary>
    public required CallbackOutcome Outcome { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.CallbackAttempted;

    internal override ImmutableArray<string?> Content => [Outcome.ToCode(), By];
}
