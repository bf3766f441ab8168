namespace Hotline.Domain.Locations;

/// <summary>How a position was got.</summary>
public enum PositioningMethod
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>By satellites (GPS and others), on the caller's device.</summary>
    Satellite = 1,

    /// <summary>By wireless networks around the caller's device.</summary>
    WiFi = 2,

    /// <summary>By the cells of the mobile network.</summary>
    Cell = 3,

    /// <summary>By several of these together, as the device saw fit.</summary>
    Fused = 4,

    /// <summary>Set on a map by a call taker, after what the caller said.</summary>
    CallTaker = 5,
}
