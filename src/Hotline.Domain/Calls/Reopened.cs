using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>A closed call was opened again. It stands where it stood before it was closed.</summary>
public sealed record Reopened : DeskEvent
{
    /// <summary>The most characters a reason may have.</summary>
    public const int MaxLength = 1_000;

    /// <summary>Why: 1 to <see cref="MaxLength"/> characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Reason { get; init => field = EventText.Checked(value, MaxLength); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Reopened;

    internal override ImmutableArray<string?> Content => [Reason, By];
}
