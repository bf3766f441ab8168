using System.Text.Json;

namespace Hotline.Domain.Exchange;

/// <summary>A geometry of RFC 7946. Coordinates of other geometries than points have other depths.</summary>
internal sealed class GeoJsonPoint
{
    public string? Type { get; init; }

    public JsonElement? Coordinates { get; init; }
}
