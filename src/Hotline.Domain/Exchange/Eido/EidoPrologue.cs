using NodaTime;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>What every component begins with, as read.</summary>
internal readonly record struct EidoPrologue
{
    public required string Id { get; init; }

    public required Instant At { get; init; }

    public required string By { get; init; }

    public required string? Agent { get; init; }

    public T On<T>(T component)
        where T : EidoComponent => component with { UpdatedByAgent = Agent };
}
