using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>Turns reports into places.</summary>
/// <remarks>
/// <para>What cannot be used is left out and named; the rest is kept. District and village are never guessed from a point:
/// see <see cref="DistrictMap"/> for asking where a point lies.</para>
/// <para>Codes: those of <see cref="PointReader"/> and of <see cref="Regency"/> (<c>district-unknown village-unknown
/// village-ambiguous villages-not-loaded</c>), <c>village-not-in-district</c> (the district is kept), <c>uncertainty-out-of-range
/// method-unknown</c>, and for <c>address</c> and <c>landmark</c> each <c>-too-long</c> and <c>-control-character</c>.</para>
/// <para>Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class PlaceReader
{
    private static readonly PlaceReportValidator Validator = new();

    private readonly Regency _regency;
    private readonly GeoBounds _expected;

    /// <summary>Makes a reader.</summary>
    /// <param name="regency">Whose districts and villages are meant.</param>
    /// <param name="expected">Where points are expected; <c>null</c> for <see cref="GeoBounds.Indonesia"/>.</param>
    /// <exception cref="ArgumentNullException">The regency is <c>null</c>.</exception>
    public PlaceReader(Regency regency, GeoBounds? expected = null)
    {
        ArgumentNullException.ThrowIfNull(regency);
        (_regency, _expected) = (regency, expected ?? GeoBounds.Indonesia);
    }

    /// <summary>Reads a report.</summary>
    /// <exception cref="ArgumentNullException">The report is <c>null</c>.</exception>
    public PlaceReading Read(PlaceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        failures.AddRange(Validator.Validate(report).Failures());

        var point = ReadPoint(report, failures);
        var (district, village) = ReadArea(report, failures);
        var place = new Place
        {
            Position = point is null ? null : new Position
            {
                Point = point,
                UncertaintyMetres = Kept("uncertaintyMetres") ? report.UncertaintyMetres : null,
                Method = Kept("method") ? report.Method : PositioningMethod.Unknown,
                FixedAt = report.FixedAt,
            },
            Address = Kept("address") ? Trimmed(report.Address) : null,
            District = district,
            Village = village,
            Landmark = Kept("landmark") ? Trimmed(report.Landmark) : null,
        };
        return new PlaceReading { Place = place, Failures = failures.ToImmutable() };

        bool Kept(string field) => failures.All(failure => !string.Equals(failure.Field, field, StringComparison.Ordinal));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private GeoPoint? ReadPoint(PlaceReport report, ImmutableArray<Failure>.Builder failures)
    {
        if (report is { Latitude: null, Longitude: null }) return null;
        var reading = PointReader.Read(report.Latitude, report.Longitude, _expected);
        failures.AddRange(reading.Failures);
        return reading.Point;
    }

    private (District? District, Village? Village) ReadArea(PlaceReport report, ImmutableArray<Failure>.Builder failures)
    {
        District? district = null;
        if (!string.IsNullOrWhiteSpace(report.District) && !_regency.TryFind(report.District, out district, out var unknown)) failures.Add(unknown);
        if (string.IsNullOrWhiteSpace(report.Village)) return (district, null);
        if (!_regency.TryFindVillage(report.Village, district, out var village, out var failure))
        {
            failures.Add(failure);
            return (district, null);
        }

        return (district ?? _regency.Districts.First(known => string.Equals(known.Code, village.DistrictCode, StringComparison.Ordinal)), village);
    }
}
