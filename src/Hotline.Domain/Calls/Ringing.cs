using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>The call came in and waits for a call taker.</summary>
public sealed record Ringing : CallEvent
{
    /// <summary>The trunk or exchange it came in on, or <c>null</c> when not known.</summary>
    public string? Trunk { get; init; }

    /// <summary>The service number that was called, such as <c>112</c>, or <c>null</c> when not known.</summary>
    public string? ServiceNumber { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Ringing;

    internal override ImmutableArray<string?> Content => [Trunk, ServiceNumber];
}
