using Hotline.Domain.Callers;

namespace Hotline.Domain.Locations.Aml;

/// <summary>What a caller's telephone told by itself about where it is (Advanced Mobile Location, ETSI TS 103 625; on Android
/// the Emergency Location Service).</summary>
/// <remarks>Immutable; compares by value. The numbers of the SIM card and the device (IMSI, IMEI, ICCID) are read over: they
/// are nowhere in here. The text form masks the telephone number and rounds the point.</remarks>
public sealed record AmlMessage
{
    /// <summary>The position, or <c>null</c> when the telephone had none or it could not be read.</summary>
    public Position? Position { get; init; }

    /// <summary>The telephone number in the message, to find the call by; <c>null</c> when there is none. A text message
    /// carries it outside its text.</summary>
    public PhoneNumber? Number { get; init; }

    /// <summary>The floor as the lift names it, at most 20 letters; <c>null</c> when not told. Personal data.</summary>
    public string? Floor { get; init; }

    /// <summary>The height above the ellipsoid of WGS 84 in metres; <c>null</c> when not told.</summary>
    public double? AltitudeMetres { get; init; }

    /// <summary>The country of the mobile network (MCC), three digits; <c>null</c> when not told.</summary>
    public string? NetworkCountry { get; init; }

    /// <summary>The mobile network (MNC), two or three digits; <c>null</c> when not told.</summary>
    public string? Network { get; init; }

    /// <summary>The rounded position and the masked number.</summary>
    public override string ToString() => $"AML: {Position?.ToString() ?? "no position"}, {(Number is { } number ? number.ToString() : "no number")}";
}
