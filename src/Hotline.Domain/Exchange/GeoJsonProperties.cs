namespace Hotline.Domain.Exchange;

/// <summary>What an incident says beside its point.</summary>
internal sealed class GeoJsonProperties
{
    public string? Category { get; init; }

    public string? Priority { get; init; }

    public string? At { get; init; }

    public double? UncertaintyMetres { get; init; }

    public double? ConfidencePercent { get; init; }
}
