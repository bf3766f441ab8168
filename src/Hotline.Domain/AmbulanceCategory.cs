namespace Hotline.Domain;

/// <summary>The response categories of the English ambulance service (NHS England, Ambulance Response Programme).</summary>
/// <remarks>A lower number is more urgent, so do not compare these with <see cref="Priority"/> by number.</remarks>
public enum AmbulanceCategory
{
    /// <summary>Life-threatening illness or injury. Target: 7 minutes on average, 90 % within 15.</summary>
    C1 = 1,

    /// <summary>Emergency calls, such as stroke or chest pain. Target: 18 minutes on average.</summary>
    C2 = 2,

    /// <summary>Urgent calls. Target: 90 % within 120 minutes.</summary>
    C3 = 3,

    /// <summary>Less urgent calls. Target: 90 % within 180 minutes.</summary>
    C4 = 4,
}
