using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>A call taker took the call.</summary>
public sealed record Answered : CallEvent
{
    /// <summary>Who took it, as a code of the desk or call taker, or <c>null</c> when not known.</summary>
    public string? By { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Answered;

    internal override ImmutableArray<string?> Content => [By];
}
