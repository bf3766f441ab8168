using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>The line was passed on, to another desk or another centre. The call goes on.</summary>
public sealed record Transferred : CallEvent
{
    /// <summary>Where to, as a code of the desk, queue or centre, or <c>null</c> when not known.</summary>
    public string? To { get; init; }

    /// <summary>Who passed it on, as a code of the desk or call taker, or <c>null</c> when not known.</summary>
    public string? By { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Transferred;

    internal override ImmutableArray<string?> Content => [To, By];
}
