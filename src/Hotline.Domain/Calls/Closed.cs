using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>A call taker closed the call, saying how it turned out.</summary>
public sealed record Closed : DeskEvent
{
    /// <summary>How it turned out.</summary>
    public required Disposition Disposition { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Closed;

    internal override ImmutableArray<string?> Content => [Disposition.Code, By];
}
