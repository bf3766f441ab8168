using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Callbacks;

/// <summary>Somebody decided that there will be no callback, and says why: the caller called again, a unit is there.</summary>
public sealed record CallbackWaived : DeskEvent
{
    /// <summary>The most characters a reason may have.</summary>
    public const int MaxLength = 1_000;

    /// <summary>Why: 1 to <see cref="MaxLength"/> characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Reason { get; init => field = EventText.Checked(value, MaxLength); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.CallbackWaived;

    internal override ImmutableArray<string?> Content => [Reason, By];
}
