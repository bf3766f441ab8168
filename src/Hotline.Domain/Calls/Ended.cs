using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>The line is no longer open.</summary>
public sealed record Ended : CallEvent
{
    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Ended;

    internal override ImmutableArray<string?> Content => [];
}
