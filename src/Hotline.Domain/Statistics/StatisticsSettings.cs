using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>How calls are counted.</summary>
/// <remarks>Immutable.</remarks>
public sealed record StatisticsSettings
{
    /// <summary>The zone in which the hour and the weekday of a call are read. Default <c>Asia/Jakarta</c>.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Asia/Jakarta"];

    /// <summary>The fact whose answer names the district of a call, by code or name. Default <c>district</c>.</summary>
    public string DistrictFact { get; init; } = "district";

    /// <summary>The regency whose districts are counted one by one. Default Kabupaten Purwakarta.</summary>
    public Regency Regency { get; init; } = Regencies.Purwakarta;
}
