using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Claims;

/// <summary>A call taker is no longer on it.</summary>
/// <remarks><see cref="DeskEvent.By"/> names the call taker whose claim ends; when it is not known, any claim ends.</remarks>
public sealed record Released : DeskEvent
{
    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Released;

    internal override ImmutableArray<string?> Content => [By];
}
