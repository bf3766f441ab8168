using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Claims;

/// <summary>A call taker says: I am on it. Said again, it keeps the claim from growing stale.</summary>
/// <remarks><see cref="DeskEvent.By"/> names the call taker.</remarks>
public sealed record Claimed : DeskEvent
{
    /// <summary>Whose stale claim was taken over, or <c>null</c> when nobody had one. A renewed claim says it again.</summary>
    public string? TakenFrom { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Claimed;

    internal override ImmutableArray<string?> Content => [By, TakenFrom];
}
