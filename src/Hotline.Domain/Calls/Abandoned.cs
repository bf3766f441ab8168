using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>The caller hung up, or was cut off, before anybody answered. The call may be real: it asks for a
/// callback.</summary>
public sealed record Abandoned : CallEvent
{
    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Abandoned;

    internal override ImmutableArray<string?> Content => [];
}
