namespace Hotline.Domain.Locations;

/// <summary>Where something is, as far as anybody has said: any of its parts may be missing.</summary>
/// <remarks>Immutable; compares by value. Holds personal data; its text form names district and village, and of the rest
/// only what there is. <see cref="PlaceReader"/> makes one from what came in, and checks that its parts fit together.</remarks>
public sealed record Place
{
    /// <summary>The place of which nothing is known.</summary>
    public static Place Unknown { get; } = new();

    /// <summary>The position, or <c>null</c>.</summary>
    public Position? Position { get; init; }

    /// <summary>The address in words, or <c>null</c>. Personal data.</summary>
    public string? Address { get; init; }

    /// <summary>The district, or <c>null</c>.</summary>
    public District? District { get; init; }

    /// <summary>The village, or <c>null</c>.</summary>
    public Village? Village { get; init; }

    /// <summary>A landmark (patokan) that people find the place by, or <c>null</c>. Personal data.</summary>
    public string? Landmark { get; init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => this == Unknown;

    /// <summary>The district and village, and which other parts there are: <c>32.14.04 Plered, with point,
    /// landmark</c>.</summary>
    public override string ToString()
    {
        var area = Village?.ToString() ?? District?.ToString() ?? "district not known";
        string?[] parts = [Position is null ? null : "point", Address is null ? null : "address", Landmark is null ? null : "landmark"];
        var known = string.Join(", ", parts.OfType<string>());
        return known.Length == 0 ? area : $"{area}, with {known}";
    }
}
